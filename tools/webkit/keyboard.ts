import { keys, type WebKitPage } from './page.ts'

// A page of hundreds of links tells nothing more after these.
const most = 60

/** What a keyboard finds wrong with a page: what it cannot reach, in order, with a ring; and what does not do what its keys do. */
export async function keyboardFaults({ page, press }: WebKitPage): Promise<string[]> {
  const tabs = await page.evaluate(prepare, most)
  await press(Array.from({ length: tabs }, () => keys.tab))
  return [...(await page.evaluate(stopFaults)), ...(await useFaults({ page, press }))]
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
  reoruaStops: { expected: Element[]; met: { element: Element; ring: boolean }[] }
  reoruaUsed: Element
}

/** Puts the focus before everything and notes where each Tab leads. Gives how many it takes to go through all of it. */
function prepare(most: number): number {
  const radiosLike = ({ name, form }: HTMLInputElement) => [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]:enabled')].filter((other) => other.name === name && other.form === form)
  const isStop = (element: HTMLElement) => {
    if (element.tabIndex < 0 || element.matches(':disabled') || !element.checkVisibility({ visibilityProperty: true })) return false
    if (!element.matches('input[type="radio"]')) return true
    const radios = radiosLike(element as HTMLInputElement)
    return element === (radios.find(({ checked }) => checked) ?? radios[0])
  }
  const candidates = [...document.querySelectorAll<HTMLElement>('a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex]')]
  const expected = candidates.filter(isStop).slice(0, most)
  const met: Prepared['reoruaStops']['met'] = []
  ;(window as unknown as Prepared).reoruaStops = { expected, met }
  // Not `focusin`: WebKit does not tell of the fields inside a time or a date, each of which takes a Tab.
  document.addEventListener('keyup', () => {
    const element = document.activeElement!
    if (element === met.at(-1)?.element || element === document.body) return
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    met.push({ element, ring: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || outlineStyle === 'auto' || /0px 0px 0px [2-9]/.test(boxShadow) })
  })
  const start = document.createElement('span')
  start.tabIndex = -1
  document.body.prepend(start)
  start.focus({ preventScroll: true })
  const fields: Record<string, number> = { time: 4, date: 3, 'datetime-local': 7, month: 2, week: 2 }
  return expected.reduce((sum, element) => sum + (fields[(element as HTMLInputElement).type] ?? 1), 0)
}

function stopFaults(): string[] {
  const name = (element: Element | undefined) => (element ? `<${element.localName}${element.id ? ` id="${element.id}"` : ''}> ${(element.textContent || element.getAttribute('name') || '').trim().slice(0, 30)}` : 'nothing')
  const { expected, met } = (window as unknown as Prepared).reoruaStops
  // Whatever follows the first step aside only follows from it.
  const aside = expected.findIndex((element, index) => met[index]?.element !== element)
  const order = aside === -1 ? [] : [`Tab ${aside + 1} leads to ${name(met[aside]?.element)}, not to ${name(expected[aside])}`]
  return [...order, ...met.filter(({ ring }) => !ring).map(({ element }) => `${name(element)}: its focus cannot be seen`)]
}

function focusFirst(kind: string): string | undefined {
  const element = [...document.querySelectorAll<HTMLElement>(kind)].find((one) => one.checkVisibility({ visibilityProperty: true }))
  if (!element) return undefined
  ;(window as unknown as Prepared).reoruaUsed = element
  element.focus()
  const { checked, value, parentElement } = element as HTMLInputElement
  return JSON.stringify([checked, value, (parentElement as HTMLDetailsElement).open, element.ariaSelected])
}

function stateOf(): string {
  const { checked, value, parentElement, ariaSelected } = (window as unknown as Prepared).reoruaUsed as HTMLInputElement
  return JSON.stringify([checked, value, (parentElement as HTMLDetailsElement).open, ariaSelected])
}
