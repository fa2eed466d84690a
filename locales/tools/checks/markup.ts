import { placeholders, withoutPlaceholders } from '../messages.ts'

const formats = /^(date(\((full|long|medium|numeric|weekday|month|month-year)\))?|time(\(24\))?|number|money|list(\(or\))?|words)$/
const valueName = /^[a-z][A-Za-z0-9]*$/
const tagPattern = /<(\/?)([A-Za-z][A-Za-z0-9]*)>/g
const validTag = /^[a-z][a-zA-Z0-9]{0,31}$/

/** Faults in the placeholders and named parts of one string. */
export function markupFaults(text: string): string[] {
  const faults: string[] = []
  for (const { name, format } of placeholders(text)) {
    if (!valueName.test(name) || name in Object.prototype) faults.push(`has the placeholder {{${name}}}; a name is written in camelCase`)
    if (format !== undefined && !formats.test(format)) {
      faults.push(`asks for the unknown format “${format}”; there are date, date(full), date(long), date(medium), date(numeric), date(weekday), date(month), date(month-year), time, time(24), number, money, list, list(or) and words`)
    }
  }
  const rest = withoutPlaceholders(text)
  if (/[{}]/.test(rest)) faults.push('has a brace that belongs to no placeholder; write {{name}} or {{name, format}}')
  faults.push(...tagFaults(rest))
  return faults
}

function tagFaults(text: string): string[] {
  const open: string[] = []
  for (const [, slash, tag = ''] of text.matchAll(tagPattern)) {
    if (!validTag.test(tag)) return [`has the part <${tag}>; a name begins with a small letter`]
    if (!slash) open.push(tag)
    else if (open.pop() !== tag) return [`closes </${tag}>, which is not the part that is open`]
  }
  if (open.length > 0) return [`does not close <${open.at(-1)}>`]
  if (/<[/A-Za-z]/.test(text.replace(tagPattern, ''))) return ['has a tag that is no named part; write <link>…</link>, without attributes']
  return []
}

export function partNames(text: string): string[] {
  return [...new Set([...text.matchAll(tagPattern)].map(([, , tag = '']) => tag))].sort()
}

/** Names with the kind of their format: `date(full)` may become `date(long)` in the other language, but not plain text. */
export function valueKinds(text: string): string[] {
  const kinds = placeholders(text).map(({ name, format }) => (format ? `${name}, ${format.replace(/\(.*/, '')}` : name))
  return [...new Set(kinds)].sort()
}
