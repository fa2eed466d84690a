/** What a custom property comes to now, as the browser computes it for one CSS property. */
export function computed(property: 'color' | 'inline-size' | 'font-size', value: string): string {
  const probe = document.createElement('div')
  probe.style.position = 'absolute'
  probe.style.setProperty(property, value)
  document.body.append(probe)
  const result = getComputedStyle(probe).getPropertyValue(property)
  probe.remove()
  return result
}

/** What a custom property was declared as. */
export function declared(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--reo-${name}`).trim()
}

function channels(color: string): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number)
  return [red, green, blue]
}

// https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
function luminance(color: string): number {
  const [red, green, blue] = channels(color).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast ratio of two colours as the browser computed them, cut to two decimals so that 4.499 is never 4.5. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number]
  return Math.floor(((light + 0.05) / (dark + 0.05)) * 100) / 100
}

export function hex(color: string): string {
  return `#${channels(color).map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`
}
