const block = (selector, lines) => `${selector} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`
const indent = (text) => text.replace(/^(?=.)/gm, '  ')
const within = (condition, ...blocks) => `@${condition} {\n${indent(blocks.join('\n'))}}\n`
const declare = (tokens) => tokens.map((token) => `${token.property}: ${token.css};`)

/** Each colour with its light and its dark value; the element's own color-scheme chooses. */
const pairs = (light, dark) => light.map((token, n) => `${token.property}: light-dark(${token.css}, ${dark[n].css});`)

const twoTone = 'supports (color: light-dark(#000, #fff))'

/**
 * The custom properties of every theme. Light is for every browser; the others
 * need light-dark(), which lets any element choose its theme with one
 * attribute and lets a brand give both values in one line. What a person has
 * asked of the browser (more contrast, paper) outranks a brand on `:root`:
 * hence the doubled selectors.
 */
export function styleSheet({ base, tablet, breakpoint, color }) {
  const from = Object.fromEntries(breakpoint.map((token) => [token.path.at(-1), token.css]))
  const more = pairs(color['light-more'], color['dark-more'])
  return [
    '/* Generated from the token files. Change those, then build. */\n',
    block(':root', [...declare(base), ...declare(color.light)]),
    within(`media (min-width: ${from.tablet})`, block(':root', declare(tablet))),
    within(
      twoTone,
      block(':root', ['color-scheme: light dark;', ...pairs(color.light, color.dark)]),
      block("[data-reo-theme='light']", ['color-scheme: light;']),
      block("[data-reo-theme='dark']", ['color-scheme: dark;']),
      within('media (prefers-contrast: more)', block(':root:root', more)),
      block("[data-reo-contrast='more'][data-reo-contrast]", more),
    ),
    within(
      'media print',
      block(':root:root:root, [data-reo-theme][data-reo-theme][data-reo-theme], [data-reo-contrast][data-reo-contrast][data-reo-contrast]', [
        'color-scheme: light;',
        ...declare(color.print),
      ]),
    ),
    '',
  ].join('\n')
}
