import { keys, type WebKitPage } from './page.ts'

// A page of hundreds of links tells nothing more after these.
const most = 60

interface Stop {
  where: string
  ring: boolean
}

/** What a keyboard finds wrong with a page: what it cannot reach, in order, with a ring; and what does not do what its keys do. */
export async function keyboardFaults({ page, press }: WebKitPage): Promise<string[]> {
  const expected = await page.evaluate(prepare, most)
  await press(expected.map(() => keys.tab))
  const met = await page.evaluate(stops)
  const order = expected.flatMap((where, index) => (met[index]?.where === where ? [] : [`Tab ${index + 1} leads to ${met[index]?.where ?? 'nothing'}, not to ${where}`]))
  const rings = met.filter(({ ring }) => !ring).map(({ where }) => `${where}: its focus cannot be seen`)
  // Whatever follows the first step aside only follows from it.
  return [...order.slice(0, 1), ...rings, ...(await useFaults({ page, press }))]
}

/** Uses one of each kind. */
async function useFaults({ page, press }: WebKitPage): Promise<string[]> {
  const uses = [
    { kind: 'summary', key: keys.enter },
    { kind: 'input[type="checkbox"]:enabled', key: ' ' },
    { kind: 'input[type="radio"]:enabled:not(:checked)', key: ' ' },
    { kind: 'input[type="text"]:enabled:read-write', key: 'ā' },
    { kind: '[role="tab"][tabindex="0"], [role="tab"]:not([tabindex])', key: keys.right },
  ]
  const faults: string[] = []
  for (const { kind, key } of uses) {
    const before = await page.evaluate(focusFirst, kind)
    if (before === undefined) continue
    await press([key])
    if ((await page.evaluate(stateOf)) === before) faults.push(`${kind}: nothing happens at the key ${key === ' ' ? 'Space' : key === keys.enter ? 'Enter' : key === keys.right ? 'Right' : key}`)
  }
  return faults
}

// These run in the page.

interface Prepared extends Window {
  reoruaStops?: Stop[]
  reoruaUsed?: Element
}

/** Puts the focus before everything, listens where it goes, and says where Tab has to lead. */
function prepare(most: number): string[] {
  const name = (element: Element) => `<${element.localName}${element.id ? ` id="${element.id}"` : ''}> ${(element.textContent || element.getAttribute('name') || '').trim().slice(0, 30)}`
  const group = (element: Element) => (element.matches('input[type="radio"]') ? [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter((other) => other.name === (element as HTMLInputElement).name && other.form === (element as HTMLInputElement).form && !other.disabled) : [])
  const isStop = (element: HTMLElement) => {
    if (element.tabIndex < 0 || element.matches(':disabled') || !element.checkVisibility({ visibilityProperty: true })) return false
    const radios = group(element)
    return radios.length === 0 || element === (radios.find(({ checked }) => checked) ?? radios[0])
  }
  const candidates = [...document.querySelectorAll<HTMLElement>('a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex]')]
  const expected = candidates.filter(isStop).slice(0, most).map(name)
  const met: Stop[] = []
  ;(window as Prepared).reoruaStops = met
  document.addEventListener('focusin', ({ target }) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(target as Element)
    met.push({ where: name(target as Element), ring: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || outlineStyle === 'auto' || /0px 0px 0px [2-9]/.test(boxShadow) })
  })
  const start = document.createElement('span')
  start.tabIndex = -1
  document.body.prepend(start)
  start.focus({ preventScroll: true })
  met.length = 0
  return expected
}

function stops(): Stop[] {
  return (window as Prepared).reoruaStops ?? []
}

function focusFirst(kind: string): string | undefined {
  const element = [...document.querySelectorAll<HTMLElement>(kind)].find((one) => one.checkVisibility({ visibilityProperty: true }))
  if (!element) return undefined
  ;(window as Prepared).reoruaUsed = element
  element.focus()
  const { checked, value, parentElement } = element as HTMLInputElement
  return JSON.stringify([checked, value, (parentElement as HTMLDetailsElement).open, element.ariaSelected])
}

function stateOf(): string {
  const { checked, value, parentElement, ariaSelected } = (window as Prepared).reoruaUsed as HTMLInputElement
  return JSON.stringify([checked, value, (parentElement as HTMLDetailsElement).open, ariaSelected])
}
