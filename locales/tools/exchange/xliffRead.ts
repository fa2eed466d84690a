import type { Item } from './items.ts'
import { rootId } from './items.ts'
import { Unreadable } from './returned.ts'
import type { Returned } from './returned.ts'
import { inlineOf } from './xliffInline.ts'
import { textsOf } from './xliffText.ts'
import { fileId, metadataSpace } from './xliffWrite.ts'
import { elements, plainText, readXml } from './xml.ts'
import type { Element } from './xml.ts'

const spaces = /^urn:oasis:names:tc:xliff:document:2\.\d$/

/**
 * What a translation tool has written back.
 * @param known the strings that are here, by which a file is understood that has lost some of what was sent with it
 * @throws {Unreadable} when it is no XLIFF 2, or not between English and Māori.
 */
export function readXliff(text: string, known: readonly Item[]): Returned[] {
  const root = readXml(text)
  if (root.name !== 'xliff') throw new Unreadable(`The file begins with <${root.name}>; an XLIFF file begins with <xliff>. Send the file that your translation tool calls XLIFF 2, .xlf or .xliff.`)
  if (!spaces.test(root.space)) {
    const version = root.attributes['version'] ?? 'unknown'
    throw new Unreadable(`This is XLIFF ${version}, and what was sent out is XLIFF 2.0, which has other elements. Let your tool save in the format of the file that it was given (often called “export” or “create translated documents”), not in its own.`)
  }
  const { srcLang = '', trgLang = '' } = root.attributes
  if (!/^en\b/i.test(srcLang) || !/^(mi|mri|mao)\b/i.test(trgLang)) {
    throw new Unreadable(`The file translates from “${srcLang}” to “${trgLang}”; these bundles are translated from English (en-NZ) to Māori (mi). Set the languages of the project in your tool and export again.`)
  }
  const namespaces = new Map(known.map((item) => [fileId(rootId(item.root.path), item.namespace.ns), item]))
  const texts = new Map(known.map((item) => [`${fileId(rootId(item.root.path), item.namespace.ns)}\n${item.key}`, item]))
  return elements(root, 'file').flatMap((file) => {
    const id = file.attributes['id'] ?? ''
    const here = namespaces.get(id)
    const [, path, ns] = /^(.*)\/mi\/(.*)\.json$/.exec(file.attributes['original'] ?? '') ?? []
    const name = { root: here ? rootId(here.root.path) : (path ?? id), ns: here?.namespace.ns ?? ns ?? id }
    return unitsOf(file).map((unit) => ({ ...name, ...returnedUnit(unit, name, texts.get(`${id}\n${unit.attributes['id']}`)) }))
  })
}

/** Units stand in the file or in groups of any depth. */
function unitsOf(parent: Element): Element[] {
  return parent.children.flatMap((child) => {
    if (typeof child === 'string' || child.space !== parent.space) return []
    if (child.name === 'unit') return [child]
    return child.name === 'group' ? unitsOf(child) : []
  })
}

function returnedUnit(unit: Element, { root, ns }: { root: string; ns: string }, item: Item | undefined): Omit<Returned, 'root' | 'ns'> {
  const key = unit.attributes['id'] ?? ''
  const { english, maori, partial, state } = textsOf(unit, item ? inlineOf(item.key, item.en, item.mi).codes : new Map())
  const meta = metadataOf(unit)
  const sent = meta('reorua')
  const review = meta('review')
  const finished = state === 'reviewed' || state === 'final'
  const wasReviewed = sent['standing'] === undefined ? item?.status === 'reviewed' : sent['standing'] === 'reviewed'
  return {
    place: `unit ${key} of ${root}/${ns}${partial ? ' (only a part of it is translated)' : ''}`,
    key,
    english,
    maori: partial ? undefined : maori,
    mark: review['reviewer'] || (finished && !wasReviewed) ? 'new' : finished ? 'kept' : 'none',
    ...Object.fromEntries((['reviewer', 'licence', 'date'] as const).flatMap((field) => (review[field] ? [[field, review[field]]] : []))),
    fingerprint: sent['sent'],
    comment: elements(elements(unit, 'notes')[0], 'note').filter(({ attributes }) => !attributes['category']?.startsWith('reorua-')).map((note) => plainText(note).trim()).filter(Boolean).join(' / ') || undefined,
  }
}

/** `review` is for those who can write metadata: `<mda:metaGroup category="review">` with reviewer, licence and date. */
function metadataOf(unit: Element): (category: string) => Record<string, string> {
  const groups = elements(unit, 'metadata', metadataSpace).flatMap((metadata) => elements(metadata, 'metaGroup'))
  return (category) =>
    Object.fromEntries(groups.filter(({ attributes }) => attributes['category'] === category).flatMap((group) => elements(group, 'meta').map((meta) => [meta.attributes['type'] ?? '', plainText(meta).trim()])))
}
