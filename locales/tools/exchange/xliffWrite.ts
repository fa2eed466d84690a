import type { Reference } from '../reference.ts'
import { fingerprint, groupBy, rootId } from './items.ts'
import type { Item, Status } from './items.ts'
import { notesOf } from './notes.ts'
import { inlineOf } from './xliffInline.ts'
import { escapePlain, escapeText } from './xml.ts'

export const xliffSpace = 'urn:oasis:names:tc:xliff:document:2.0'
export const metadataSpace = 'urn:oasis:names:tc:xliff:metadata:2.0'

/** What a tool shows for each status. A stale string has a translation, and waits for one all the same. */
const states: Record<Status, string> = {
  missing: 'initial',
  stale: 'initial',
  draft: 'translated',
  attested: 'translated',
  published: 'translated',
  reviewed: 'final',
}

/**
 * Strings as XLIFF 2.0 (which every tool that knows 2.1 reads too): a `<file>` for each namespace, a `<unit>` for each key.
 * https://docs.oasis-open.org/xliff/xliff-core/v2.0/xliff-core-v2.0.html
 */
export function writeXliff(items: readonly Item[], reference: Reference): string {
  const files = groupBy(items, ({ namespace }) => namespace)
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="${xliffSpace}" xmlns:mda="${metadataSpace}" version="2.0" srcLang="en-NZ" trgLang="mi" xml:space="preserve">
${[...files.values()].map((inFile) => fileText(inFile, reference)).join('')}</xliff>
`
}

function fileText(items: readonly Item[], reference: Reference): string {
  const [{ root, namespace }] = items as [Item]
  const messages = groupBy(items, ({ message }) => message)
  const units = [...messages].map(([message, forms]) => {
    const texts = forms.map((item) => unitText(item, reference)).join('')
    // https://docs.oasis-open.org/xliff/xliff-core/v2.0/xliff-core-v2.0.html#group: forms belong together.
    return message.plural ? `<group id="${message.key}" name="${message.key}" type="reorua:plural">\n${texts}</group>\n` : texts
  })
  const original = `${rootId(root.path)}/mi/${namespace.ns}.json`
  return `<file id="${fileId(rootId(root.path), namespace.ns)}" original="${escapePlain(original)}" canResegment="no">\n${units.join('')}</file>\n`
}

/** An id may have letters, digits, dots, hyphens and low lines: the rest is spelled out. */
export function fileId(root: string, ns: string): string {
  return `${root}/${ns}`.replace(/[^A-Za-z0-9.-]/gu, (character) => (character === '/' ? '_' : `_${character.codePointAt(0)!.toString(16)}_`))
}

function unitText(item: Item, reference: Reference): string {
  const { key, en, mi, status, entry } = item
  const { source, target, originalData } = inlineOf(key, en, mi)
  const meta = { standing: status, sent: fingerprint(mi), ...(status === 'reviewed' && { reviewer: entry?.reviewer, licence: entry?.licence, date: entry?.date }) }
  return `<unit id="${key}" name="${key}">
<mda:metadata><mda:metaGroup category="reorua">${Object.entries(meta).map(([type, value]) => `<mda:meta type="${type}">${escapePlain(value ?? '')}</mda:meta>`).join('')}</mda:metaGroup></mda:metadata>
<notes>
${notesOf(item, reference).map(({ about, text }, index) => `<note id="n${index + 1}" category="reorua-${about}">${escapePlain(text)}</note>\n`).join('')}</notes>
${originalData.length > 0 ? `<originalData>\n${originalData.map(({ id, text }) => `<data id="${id}">${escapeText(text)}</data>\n`).join('')}</originalData>\n` : ''}<segment id="s1" state="${states[status]}" subState="reorua:${status}">
<source>${source}</source>
${target === undefined ? '' : `<target>${target}</target>\n`}</segment>
</unit>
`
}
