import { elements, plainText, readXml } from './exchange/xml.ts'
import type { Element } from './exchange/xml.ts'

const core = 'urn:oasis:names:tc:xliff:document:2.0'
const metadata = 'urn:oasis:names:tc:xliff:metadata:2.0'
const token = /^[\p{L}\p{N}._:-]+$/u
const yesNo = /^(yes|no)$/
const owned = /^[^\s:]+:[^\s:]+$/
const any = /.*/s
const hints = { canCopy: yesNo, canDelete: yesNo, canReorder: /^(yes|firstNo|no)$/, copyOf: token, subType: owned, type: /^(fmt|ui|quote|link|image|other)$/ }
const group = { name: any, canResegment: yesNo, translate: yesNo, type: owned, 'xml:space': any }
const inline = ['cp', 'ph', 'pc', 'sc', 'ec', 'mrk', 'sm', 'em']

/** What each element may hold, in which order, and which attributes it has: `!` needs one, `+` one or more, `?` one or none, `*` any number. */
const shapes: Record<string, { holds: string; text?: true; attributes: Record<string, RegExp>; needs?: string[] }> = {
  xliff: { holds: 'file+', attributes: { version: /^2\.[01]$/, srcLang: any, trgLang: any, 'xml:space': any }, needs: ['version', 'srcLang'] },
  file: { holds: 'mda:metadata? notes? unit|group+', attributes: { id: token, original: any, canResegment: yesNo, 'xml:space': any }, needs: ['id'] },
  group: { holds: 'mda:metadata? notes? unit|group*', attributes: { id: token, ...group }, needs: ['id'] },
  unit: { holds: 'mda:metadata? notes? originalData? segment|ignorable+', attributes: { id: token, ...group }, needs: ['id'] },
  notes: { holds: 'note+', attributes: {} },
  note: { holds: '', text: true, attributes: { id: token, category: any, priority: /^([1-9]|10)$/, appliesTo: /^(source|target)$/ } },
  originalData: { holds: 'data+', attributes: {} },
  data: { holds: 'cp*', text: true, attributes: { id: token, 'xml:space': /^preserve$/ }, needs: ['id'] },
  segment: { holds: 'source! target?', attributes: { id: token, state: /^(initial|translated|reviewed|final)$/, subState: owned, canResegment: yesNo } },
  ignorable: { holds: 'source! target?', attributes: { id: token } },
  source: { holds: `${inline.join('|')}*`, text: true, attributes: { 'xml:lang': any, 'xml:space': any } },
  target: { holds: `${inline.join('|')}*`, text: true, attributes: { 'xml:lang': any, 'xml:space': any, order: /^[1-9]\d*$/ } },
  cp: { holds: '', attributes: { hex: /^([0-9A-Fa-f]{2})+$/ }, needs: ['hex'] },
  ph: { holds: '', attributes: { id: token, dataRef: token, disp: any, equiv: any, ...hints }, needs: ['id'] },
  pc: { holds: `${inline.join('|')}*`, text: true, attributes: { id: token, dataRefStart: token, dataRefEnd: token, dispStart: any, dispEnd: any, equivStart: any, equivEnd: any, ...hints }, needs: ['id'] },
  'mda:metadata': { holds: 'mda:metaGroup+', attributes: { id: token } },
  'mda:metaGroup': { holds: 'mda:metaGroup|mda:meta+', attributes: { id: token, category: any, appliesTo: any } },
  'mda:meta': { holds: '', text: true, attributes: { type: any }, needs: ['type'] },
}

/**
 * What the XLIFF 2.0 standard would object to, as far as our files go: the schema of its core and of its metadata module,
 * and the constraints that it states in prose.
 * https://docs.oasis-open.org/xliff/xliff-core/v2.0/xliff-core-v2.0.html
 */
export function xliffFaults(text: string): string[] {
  const faults: string[] = []
  const root = readXml(text)
  if (nameOf(root) !== 'xliff') return [`the root is <${nameOf(root)}>`]
  checkShape(root, faults)
  unique(elements(root, 'file'), 'file', faults)
  for (const file of elements(root, 'file')) {
    unique(under(file, 'unit'), 'unit', faults)
    unique(under(file, 'group'), 'group', faults)
    if (under(file, 'target').length > 0 && !root.attributes['trgLang']) faults.push('has targets without trgLang')
    for (const unit of under(file, 'unit')) checkUnit(unit, faults)
  }
  return faults
}

function nameOf({ space, name }: Element): string {
  return space === core ? name : space === metadata ? `mda:${name}` : `{${space}}${name}`
}

function under(parent: Element, name: string): Element[] {
  return parent.children.flatMap((child) => (typeof child === 'string' ? [] : [...(nameOf(child) === name ? [child] : []), ...under(child, name)]))
}

function checkShape(element: Element, faults: string[]): void {
  const name = nameOf(element)
  const shape = shapes[name]
  if (!shape) return void faults.push(`<${name}> is unknown`)
  for (const [attribute, value] of Object.entries(element.attributes)) {
    if (!shape.attributes[attribute]) faults.push(`<${name}> has the unknown attribute ${attribute}`)
    else if (!shape.attributes[attribute].test(value)) faults.push(`<${name}> has ${attribute}="${value}"`)
  }
  for (const attribute of shape.needs ?? []) if (!(attribute in element.attributes)) faults.push(`<${name}> lacks ${attribute}`)
  const children = element.children.filter((child) => typeof child !== 'string')
  if (!shape.text && element.children.some((child) => typeof child === 'string' && child.trim() !== '')) faults.push(`<${name}> holds text`)
  const pattern = shape.holds.split(' ').filter(Boolean).map((part) => `(?:(?:${part.slice(0, -1)});)${part.endsWith('!') ? '' : part.at(-1)}`).join('')
  const held = children.map((child) => `${nameOf(child)};`).join('')
  if (!new RegExp(`^${pattern}$`).test(held)) faults.push(`<${name}> holds ${held}`)
  for (const child of children) checkShape(child, faults)
}

function checkUnit(unit: Element, faults: string[]): void {
  const data = under(unit, 'data')
  unique(data, 'data', faults)
  unique(elements(unit, 'segment'), 'segment', faults)
  const known = new Set(data.map(({ attributes }) => attributes['id']))
  for (const segment of elements(unit, 'segment')) {
    const { state, subState } = segment.attributes
    if (subState && !state) faults.push('has a subState without a state')
    if (state && state !== 'initial' && elements(segment, 'target').length === 0) faults.push(`is ${state} without a target`)
    const [source, target] = (['source', 'target'] as const).map((side) => elements(segment, side).flatMap((text) => [...under(text, 'ph'), ...under(text, 'pc')]))
    for (const codes of [source!, target!]) unique(codes, 'code', faults)
    for (const code of [...source!, ...target!]) {
      for (const reference of ['dataRef', 'dataRefStart', 'dataRefEnd']) {
        const id = code.attributes[reference]
        if (id !== undefined && !known.has(id)) faults.push(`<${code.name}> refers to the data “${id}”, which is not there`)
      }
    }
    for (const code of target!) {
      const twin = source!.find(({ attributes }) => attributes['id'] === code.attributes['id'])
      const same = (name: string) => twin!.attributes[name] === code.attributes[name]
      if (twin && (twin.name !== code.name || !['dataRef', 'dataRefStart', 'dataRefEnd', 'canDelete'].every(same))) faults.push(`the code ${code.attributes['id']} is another one in the target`)
    }
  }
  if (plainText(unit) === '') faults.push('a unit is empty')
}

function unique(list: readonly Element[], what: string, faults: string[]): void {
  const ids = list.flatMap(({ attributes }) => attributes['id'] ?? [])
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) faults.push(`two ${what}s have the id ${twice}`)
}
