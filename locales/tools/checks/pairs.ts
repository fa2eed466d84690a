import type { Fault } from '../faults.ts'
import { messagesOf, splitKey } from '../messages.ts'
import { textOf } from '../roots.ts'
import type { Namespace } from '../roots.ts'
import type { JsonFile } from '../readJson.ts'
import { partNames, valueKinds } from './markup.ts'

/** Whether both languages of a message, and all forms of a plural, take the same values and have the same parts. */
export function checkPairs({ en, mi }: Namespace, faults: Fault[]): void {
  const error = (file: JsonFile, key: string, message: string) => faults.push({ level: 'error', file: file.file, line: file.lines.get(key), key, message })

  for (const { key, plural } of messagesOf([...en.entries.keys(), ...mi.entries.keys()])) {
    const mainKey = plural ? `${key}_other` : key
    const english = textOf(en, mainKey)
    if (english === undefined) continue
    for (const file of [en, mi]) {
      for (const fileKey of file.entries.keys()) {
        if (splitKey(fileKey).key !== key) continue
        const text = textOf(file, fileKey)
        if (text === undefined || (file === en && fileKey === mainKey)) continue
        compareValues(text, english, fileKey !== mainKey, (message) => error(file, fileKey, `${message} ${en.file} (${mainKey})`))
        const [here, there] = [partNames(text), partNames(english)]
        if (here.join() !== there.join()) error(file, fileKey, `has ${list(here.map((part) => `<${part}>`))}, but ${en.file} (${mainKey}) has ${list(there.map((part) => `<${part}>`))}`)
      }
    }
  }
}

/** A form for one or none may say the number in words, so only there can {{count}} be missing. */
function compareValues(text: string, english: string, mayOmitCount: boolean, fault: (message: string) => void): void {
  const [here, there] = [valueKinds(text), valueKinds(english)]
  const extra = here.filter((value) => !there.includes(value))
  const missing = there.filter((value) => !here.includes(value) && !(mayOmitCount && /^count\b/.test(value)))
  if (extra.length > 0) fault(`uses ${list(extra.map((value) => `{{${value}}}`))}, which is not in`)
  if (missing.length > 0) fault(`lacks ${list(missing.map((value) => `{{${value}}}`))} of`)
}

function list(items: string[]): string {
  return items.length > 0 ? items.join(', ') : 'no parts'
}
