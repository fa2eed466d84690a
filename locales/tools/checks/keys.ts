import type { Fault } from '../faults.ts'
import { messagesOf } from '../messages.ts'
import type { JsonFile } from '../readJson.ts'
import type { Namespace } from '../roots.ts'

export const keyShape = /^[a-z][A-Za-z0-9]*(_(zero|one|other))?$/
export const namespaceShape = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
/** These file names are taken in dist/. */
const takenNames = new Set(['index', 'report', 'without-drafts', 'package'])

/** Which keys there are, and whether the three files agree about them. */
export function checkKeys(namespace: Namespace, faults: Fault[]): void {
  const { ns, en, mi, standing } = namespace
  const error = (file: JsonFile, key: string | undefined, message: string) =>
    faults.push({ level: 'error', file: file.file, line: key === undefined ? undefined : file.lines.get(key), key, message })

  if (!namespaceShape.test(ns)) error(en, undefined, `"${ns}" is no name for a namespace; write it like text-input`)
  if (takenNames.has(ns)) error(en, undefined, `"${ns}" is taken: dist/ already has a file of that name`)
  if (!en.exists) error(en, undefined, `does not exist; English is the source, so ${mi.exists ? mi.file : standing.file} has nothing to belong to`)

  for (const file of [en, mi, standing]) {
    for (const key of file.entries.keys()) {
      if (key in Object.prototype) error(file, key, 'is a name that JavaScript objects already have; choose another')
      else if (!keyShape.test(key)) error(file, key, 'is no key: write camelCase letters and digits, with _zero, _one or _other for the forms of a plural')
    }
  }
  if (en.exists) {
    for (const key of mi.entries.keys()) if (!en.entries.has(key)) error(mi, key, `is not in ${en.file}; English is the source: add it there or remove it here`)
  }
  for (const key of mi.entries.keys()) {
    if (!standing.entries.has(key)) error(mi, key, `has no entry in ${standing.file}; add { "standing": "draft", "english": … } there`)
  }
  for (const key of standing.entries.keys()) {
    if (!mi.entries.has(key)) error(standing, key, `is not in ${mi.file}: a standing without a string`)
  }
  for (const file of [en, mi]) checkForms(file, error)
}

function checkForms(file: JsonFile, error: (file: JsonFile, key: string, message: string) => void): void {
  for (const { key, plural, fileKeys } of messagesOf(file.entries.keys())) {
    if (!plural && fileKeys.size > 1) error(file, key, `stands beside ${key}_…; a message is either one string or a plural`)
    if (plural && file.entries.has(key)) error(file, key, `stands beside ${key}_…; a message is either one string or a plural`)
    const first = [...fileKeys.values()][0]!
    if (plural && !file.entries.has(`${key}_other`)) error(file, first, `needs ${key}_other: it serves every number that has no form of its own`)
  }
}
