import type { Fault } from '../faults.ts'
import { messagesOf } from '../messages.ts'
import { textOf } from '../roots.ts'
import type { Namespace } from '../roots.ts'
import { keyShape, namespaceShape } from './keys.ts'

/** What a word module cannot be made from. Lesser faults must not stop someone who is in the middle of writing words. */
export function checkUsable({ ns, en, mi }: Namespace, faults: Fault[]): void {
  const error = (key: string | undefined, message: string) => faults.push({ level: 'error', file: en.file, line: en.lines.get(key ?? ''), key, message })
  if (!namespaceShape.test(ns)) error(undefined, `"${ns}" is no name for a namespace; write it like text-input`)
  if (!en.exists) error(undefined, `does not exist, but ${mi.exists ? mi.file : 'its standing'} does; English is the source`)
  for (const { key, plural, fileKeys } of messagesOf(en.entries.keys())) {
    for (const fileKey of fileKeys.values()) {
      // In an object literal, "__proto__" would set the prototype.
      if (!keyShape.test(fileKey) || fileKey in Object.prototype) error(fileKey, 'cannot be the name of a message')
      else if (textOf(en, fileKey) === undefined) error(fileKey, 'has no English text')
    }
    if (plural && !fileKeys.has('other')) error([...fileKeys.values()][0], `needs ${key}_other`)
  }
}
