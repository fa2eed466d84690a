type Rgba = readonly [red: number, green: number, blue: number, alpha: number]

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
const known = new Map<string, Rgba>()

/** Reads any CSS colour by painting it, because computed styles come in many notations. */
export function rgba(colour: string): Rgba {
  const cached = known.get(colour)
  if (cached) return cached
  canvas.clearRect(0, 0, 1, 1)
  canvas.fillStyle = colour
  canvas.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data
  const value = [red, green, blue, alpha / 255] as const
  known.set(colour, value)
  return value
}

/** The colour that is seen where an element's own ground lets through what lies behind it. */
export function groundOf(element: Element | null): Rgba {
  if (!element) return rgba('canvas')
  const own = rgba(getComputedStyle(element).backgroundColor)
  return own[3] === 1 ? own : over(own, groundOf(element.parentElement))
}

export function over([red, green, blue, alpha]: Rgba, ground: Rgba): Rgba {
  const mix = (top: number, below: number) => top * alpha + below * (1 - alpha)
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1]
}

/** WCAG's contrast ratio of two colours without transparency. */
export function contrast(a: Rgba, b: Rgba): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: Rgba): number {
  const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
