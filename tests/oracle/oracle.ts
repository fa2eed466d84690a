import { pseudoLanguagesOf } from '@reorua/i18n/pseudo'

/** What the oracle says of one text: where it stands, what it is, and what is wrong with its language. */
export interface LanguageFault {
  kind: 'no-mark' | 'wrong-lang' | 'mixed'
  where: string
  text: string
  message: string
}

/** Attributes that are spoken or shown. They take the language of their element, and cannot say another one. */
const NAMING = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'aria-placeholder', 'alt', 'title', 'placeholder', 'label']

/** What holds no words of the page: code, and what a person typed or is called. */
const DATA = 'script, style, template, bdi, textarea, [translate="no"]'

/** The only places that cannot hold elements, where both languages stand in one text and the first decides. */
const FLAT = 'option, optgroup, title'

/**
 * Walks a page that speaks the pseudo-languages, and finds every text whose effective `lang` is not its own: text that
 * bypassed `Say`, an unmarked fallback, a wrong mark, an attribute in the language of another element.
 */
export function languageFaults(root: Element): LanguageFault[] {
  const faults: LanguageFault[] = []
  const judge = (text: string, element: Element, where: string) => {
    const fault = judgeText(text, element)
    if (fault) faults.push({ ...fault, where, text: text.trim().slice(0, 80) })
  }
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (node instanceof Element) {
      for (const name of namingAttributesOf(node)) judge(name === 'value' ? (node as HTMLInputElement).value : node.getAttribute(name)!, node, `${describe(node)} [${name}]`)
    } else if (node.parentElement && !node.parentElement.closest(DATA)) {
      judge(node.textContent ?? '', node.parentElement, describe(node.parentElement))
    }
  }
  return faults
}

function judgeText(text: string, element: Element): Pick<LanguageFault, 'kind' | 'message'> | undefined {
  const found = pseudoLanguagesOf(text)
  if (found.size === 0) return undefined
  if (found.has('none')) return { kind: 'no-mark', message: 'did not pass through Say, and is not marked as data (<bdi> or translate="no")' }
  const [first, second] = found
  if (second && !element.matches(FLAT)) return { kind: 'mixed', message: 'holds both languages in one text' }
  const lang = element.closest('[lang]')?.getAttribute('lang') ?? ''
  const own = first === 'mi' ? 'mi' : 'en-NZ'
  return lang === own ? undefined : { kind: 'wrong-lang', message: `is ${own}, but its element says lang="${lang}"` }
}

function namingAttributesOf(element: Element): string[] {
  if (element.closest('[translate="no"]')) return []
  const names = NAMING.filter((name) => element.hasAttribute(name))
  const isButton = element.matches('input[type="submit"], input[type="button"], input[type="reset"]')
  return isButton ? [...names, 'value'] : names
}

function describe(element: Element): string {
  const classes = [...element.classList].filter((name) => name.startsWith('reo-')).map((name) => `.${name}`)
  return `<${element.localName}${classes.join('')}>`
}

/** One sentence for each fault, for the message of a failing test. */
export function explain(faults: readonly LanguageFault[]): string {
  return faults.map(({ where, text, message }) => `${where} "${text}" ${message}.`).join('\n')
}
