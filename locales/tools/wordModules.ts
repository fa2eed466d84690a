import { messagesOf, placeholders } from './messages.ts'
import type { Message } from './messages.ts'
import { standingOf, textOf } from './roots.ts'
import type { Namespace } from './roots.ts'
import type { JsonFile } from './readJson.ts'
import { effectiveStanding } from './standing.ts'

/** `text-input` → `textInputWords`. */
export function exportName(ns: string): string {
  return `${ns.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Words`
}

/** The module that a component imports: both languages of its own words, and nothing about their standing. */
export function moduleText(namespace: Namespace, { drafts }: { drafts: boolean }): string {
  const kept = (key: string) => drafts || effectiveStanding(standingOf(namespace, key), textOf(namespace.en, key)) !== 'draft'
  const lines = messagesOf(namespace.en.entries.keys()).map((message) => {
    const mi = formsOf(message, namespace.mi, kept)
    const en = formsOf(message, namespace.en, () => true)
    return `    ${JSON.stringify(message.key)}: { ${mi ? `mi: ${mi}, ` : ''}en: ${en} },\n`
  })
  return `export const ${exportName(namespace.ns)} = {\n  ns: ${JSON.stringify(namespace.ns)},\n  messages: {\n${lines.join('')}  },\n}\n`
}

/** One language of a message as source text; nothing when it cannot be shown (a plural needs its `other`). */
function formsOf(message: Message, file: JsonFile, kept: (key: string) => boolean): string | undefined {
  const text = (fileKey: string) => (kept(fileKey) ? textOf(file, fileKey) : undefined)
  const other = text(message.fileKeys.get('other') ?? '')
  if (other === undefined) return undefined
  if (!message.plural) return JSON.stringify(other)
  const forms = [...message.fileKeys].flatMap(([form, fileKey]) => {
    const value = text(fileKey)
    return value === undefined ? [] : [`${form}: ${JSON.stringify(value)}`]
  })
  return `{ ${forms.join(', ')} }`
}

/** The names of the values that a message takes in either language; `count` chooses the form of a plural. */
export function valueNames(message: Message, { en, mi }: Namespace): string[] {
  const texts = [...message.fileKeys.values()].flatMap((key) => [textOf(en, key) ?? '', textOf(mi, key) ?? ''])
  const names = texts.flatMap((text) => placeholders(text).map(({ name }) => name))
  return [...new Set([...(message.plural ? ['count'] : []), ...names])].sort()
}

/** The types of a word module. The texts stand above each key, so that an editor shows them. */
export function typesText(namespace: Namespace, bundleFrom: string): string {
  const lines = messagesOf(namespace.en.entries.keys()).map((message) => {
    const key = message.fileKeys.get('other') ?? ''
    const texts = [textOf(namespace.en, key), textOf(namespace.mi, key)].filter((text) => text !== undefined)
    const names = valueNames(message, namespace).map((name) => JSON.stringify(name)).join(' | ')
    return `  /** ${texts.join(' · ').replaceAll('*/', '*\\/')} */\n  ${JSON.stringify(message.key)}: ${names || 'never'}\n`
  })
  return `import type { Bundle } from '${bundleFrom}'\nexport declare const ${exportName(namespace.ns)}: Bundle<${JSON.stringify(namespace.ns)}, {\n${lines.join('')}}>\n`
}
