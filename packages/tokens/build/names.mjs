const all = ({ base, color }) => [...base, ...color.light]
const heading = '// Generated from the token files. Change those, then build.\n\n'

/** `index.js`: what code may say instead of the custom property's name. */
export function namesModule(tokens) {
  const lines = all(tokens).map((token) => `  '${token.name}': 'var(${token.property})',`)
  const breakpoints = tokens.breakpoint.map((token) => `  ${token.path.at(-1)}: '${token.css}',`)
  return `${heading}export const tokens = {\n${lines.join('\n')}\n}\n\nexport const breakpoint = {\n${breakpoints.join('\n')}\n}\n`
}

export function namesTypes(tokens) {
  const doc = (token) => (token.description ? `  /** ${token.description} */\n` : '')
  const lines = all(tokens).map((token) => `${doc(token)}  readonly '${token.name}': 'var(${token.property})'`)
  const breakpoints = tokens.breakpoint.map((token) => `${doc(token)}  readonly ${token.path.at(-1)}: '${token.css}'`)
  return `${heading}/** Every token as the CSS that reads it. */
export declare const tokens: {
${lines.join('\n')}
}

/** The name of a token: its custom property without \`--reo-\`. */
export type TokenName = keyof typeof tokens

/** Where layouts change. Constants, because media queries cannot read custom properties. */
export declare const breakpoint: {
${breakpoints.join('\n')}
}
`
}
