import type { Spoken } from './bilingual.ts'

/** Attributes that are spoken. They take the language of their element. */
const NAMING = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'aria-placeholder', 'alt', 'title', 'placeholder', 'label']

/** Every text in an element, and every attribute that is spoken, with the language that stands nearest around it. */
export function spokenIn(root: Element): Spoken[] {
  const spoken: Spoken[] = []
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    const isElement = node.nodeType === Node.ELEMENT_NODE
    const element = isElement ? (node as Element) : node.parentElement!
    const texts = isElement ? NAMING.map((name) => element.getAttribute(name)) : element.matches('style, script, textarea') ? [] : [node.textContent]
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? ''
    for (const text of texts) if (text?.trim()) spoken.push({ text: text.replaceAll(/\s+/g, ' ').trim(), lang })
  }
  return spoken
}
