import { characterFaults } from './checks/characters.ts'
import { englishIn, englishWarning, englishWordsOf } from './checks/english.ts'
import { falseFriendWarnings } from './checks/falseFriends.ts'
import { checkKeys } from './checks/keys.ts'
import { lengthWarning } from './checks/length.ts'
import { macronWarnings, spellingsOf } from './checks/macrons.ts'
import type { Spellings } from './checks/macrons.ts'
import { markupFaults } from './checks/markup.ts'
import { numberWarning } from './checks/numbers.ts'
import { checkPairs } from './checks/pairs.ts'
import { checkSameEnglish } from './checks/sameEnglish.ts'
import { checkSameMaori } from './checks/sameMaori.ts'
import { brokenLetters, spellingWarnings } from './checks/spelling.ts'
import { checkStandings } from './checks/standings.ts'
import { checkTerms } from './checks/terms.ts'
import type { Fault } from './faults.ts'
import { proseOf } from './messages.ts'
import { readReference } from './reference.ts'
import type { Reference } from './reference.ts'
import { home, readRoot, standingOf, textOf } from './roots.ts'
import type { Namespace, Root } from './roots.ts'
import { effectiveStanding } from './standing.ts'
import type { Standing } from './standing.ts'

/** Everything that can be found wrong with the bundles of a root. */
export function checkRoot(path: string): Fault[] {
  const faults: Fault[] = []
  const root = readRoot(path, faults)
  const reference = readReference(path, faults)
  return [...faults, ...checkBundles(root, reference)]
}

/** What the strings of a root are seen beside. */
interface Surroundings {
  reference: Reference
  spellings: Spellings
  englishWords: ReadonlySet<string>
}

/**
 * The same for bundles that have been read already, or that nobody has written yet.
 * @param library the library's own words, when they are not those on the disk; what is wrong with them is said when they are checked
 */
export function checkBundles(root: Root, reference: Reference, library = root.path === home ? undefined : readRoot(home, [])): Fault[] {
  const faults: Fault[] = []
  const all = library ? [library, root] : [root]
  const surroundings = { reference, spellings: spellingsOf(all, reference), englishWords: englishWordsOf(all) }
  for (const namespace of root.namespaces) {
    checkKeys(namespace, faults)
    checkTexts(namespace, surroundings, faults)
    checkPairs(namespace, faults)
    checkStandings(namespace, reference, faults)
    checkTerms(namespace, reference, faults)
  }
  checkSameMaori(root, library, reference, faults)
  checkSameEnglish(root, library, faults)
  return faults
}

function checkTexts(namespace: Namespace, surroundings: Surroundings, faults: Fault[]): void {
  const { en, mi } = namespace
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
      const characters = characterFaults(value, language)
      for (const message of [...(characters.length > 0 ? characters : brokenLetters(value)), ...markupFaults(value)]) add('error', message)
      const english = textOf(en, key)
      if (language !== 'mi' || english === undefined) continue
      for (const message of wordWarnings(value, english, { key, standing: standingOf(namespace, key), surroundings })) add('warning', message)
    }
  }
}

interface Place {
  key: string
  standing: Standing | undefined
  surroundings: Surroundings
}

function wordWarnings(maori: string, english: string, { key, standing, surroundings: { reference, spellings, englishWords } }: Place): string[] {
  if (maori === english && /\p{L}/u.test(proseOf(maori))) {
    // Some names are the same in both languages; who has a licence can say so.
    return effectiveStanding(standing, english) === 'reviewed' ? [] : ['is the same as the English; leave it out, and the English is shown and marked as English']
  }
  const inEnglish = englishIn(maori, englishWords, reference)
  const spelling = spellingWarnings(maori, reference, inEnglish)
  // One slip is said once.
  const macrons = macronWarnings(maori, spellings, reference).filter((message) => !spelling.some((other) => other.startsWith(message.slice(0, message.indexOf('”')))))
  const length = standing?.note ? undefined : lengthWarning(maori, english)
  return [englishWarning(inEnglish), ...spelling, ...macrons, ...falseFriendWarnings(maori, english, reference), numberWarning(maori, english, key), length].filter((message) => message !== undefined)
}
