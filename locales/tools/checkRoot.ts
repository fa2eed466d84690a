import { characterFaults } from './checks/characters.ts'
import { checkKeys } from './checks/keys.ts'
import { lengthWarning } from './checks/length.ts'
import { markupFaults } from './checks/markup.ts'
import { checkPairs } from './checks/pairs.ts'
import { checkSameMaori } from './checks/sameMaori.ts'
import { spellingWarnings } from './checks/spelling.ts'
import { checkStandings } from './checks/standings.ts'
import { checkTerms } from './checks/terms.ts'
import type { Fault } from './faults.ts'
import { readReference } from './reference.ts'
import type { Reference } from './reference.ts'
import { readRoot, textOf } from './roots.ts'
import type { Namespace, Root } from './roots.ts'

/** Everything that can be found wrong with the bundles of a root. */
export function checkRoot(path: string): Fault[] {
  const faults: Fault[] = []
  const root = readRoot(path, faults)
  const reference = readReference(path, faults)
  return [...faults, ...checkBundles(root, reference)]
}

/** The same for bundles that have been read already, or that nobody has written yet. */
export function checkBundles(root: Root, reference: Reference): Fault[] {
  const faults: Fault[] = []
  for (const namespace of root.namespaces) {
    checkKeys(namespace, faults)
    checkTexts(namespace, reference, faults)
    checkPairs(namespace, faults)
    checkStandings(namespace, reference, faults)
    checkTerms(namespace, reference, faults)
  }
  checkSameMaori(root, reference, faults)
  return faults
}

function checkTexts({ en, mi }: Namespace, reference: Reference, faults: Fault[]): void {
  for (const [language, file] of [['en', en], ['mi', mi]] as const) {
    for (const [key, value] of file.entries) {
      const add = (level: Fault['level'], message: string) => faults.push({ level, file: file.file, line: file.lines.get(key), key, message })
      if (typeof value !== 'string') {
        add('error', `has ${JSON.stringify(value)} for a value; it has to be a string (bundles are flat)`)
        continue
      }
      if (value.trim() === '') {
        add('error', language === 'mi' ? 'is empty; where there is no Māori yet, leave the key out' : 'is empty')
        continue
      }
      for (const message of [...characterFaults(value, language), ...markupFaults(value)]) add('error', message)
      const english = textOf(en, key)
      if (language === 'en' || english === undefined) continue
      for (const message of spellingWarnings(value, reference)) add('warning', message)
      const long = lengthWarning(value, english)
      if (long) add('warning', long)
      if (value === english && /\p{L}/u.test(value.replace(/\{\{.*?\}\}|<.*?>/g, ''))) {
        add('warning', 'is the same as the English; leave it out, and the English is shown and marked as English')
      }
    }
  }
}
