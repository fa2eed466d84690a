import type { Spoken } from './bilingual.ts'

/** Attributes that are spoken. They take the language of their element. */
const NAMING = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'aria-placeholder', 'alt', 'title', 'placeholder', 'label']

/** Every text in an element, and every attribute that is spoken, with the language that stands nearest around it. */
export function spokenIn(root: Element): Spoken[] {
  const spoken: Spoken[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement!
    const texts = node instanceof Element ? NAMING.map((name) => node.getAttribute(name)) : element.matches('style, script, textarea') ? [] : [node.textContent]
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? ''
    for (const text of texts) if (text?.trim()) spoken.push({ text: text.replaceAll(/\s+/g, ' ').trim(), lang })
  }
  return spoken
}
