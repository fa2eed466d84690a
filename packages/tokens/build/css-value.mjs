const generic = new Set(['serif', 'sans-serif', 'monospace', 'system-ui'])

const color = ({ hex, components, alpha = 1 }) =>
  alpha === 1 ? hex : `rgb(${components.map((part) => Math.round(part * 255)).join(' ')} / ${alpha})`
const measure = ({ value, unit }) => `${value}${unit}`

const writers = {
  color,
  dimension: measure,
  duration: measure,
  number: String,
  fontWeight: String,
  fontFamily: (names) => names.map((name) => (generic.has(name) ? name : `'${name}'`)).join(', '),
  cubicBezier: (points) => `cubic-bezier(${points.join(', ')})`,
  shadow: (s) => [s.offsetX, s.offsetY, s.blur, s.spread].map(measure).join(' ') + ` ${color(s.color)}`,
}

/** Writes a DTCG value as CSS. */
export function cssValue(type, value) {
  const write = writers[type]
  if (!write) throw new Error(`A token has the type ${type}, which build/css-value.mjs cannot write`)
  return write(value)
}
