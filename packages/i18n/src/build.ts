import { WordsError, written, type Catalogue } from './catalogue.js'
import type { Template } from './lookup.js'
import { nestedMessage } from './nesting.js'
import { parse } from './parse.js'
import type { Language } from './reading.js'
import type { Nesting, Run } from './resolve.js'
import { inside, valueRuns } from './values.js'
import type { Message } from './words.js'

/** The message that is being put together, and in which language. */
export interface Site {
  message: Message
  language: Language
  catalogue: Catalogue
  formats: Template['formats']
  nesting: Nesting
}

/** Fills a template: its words as they are, its placeholders with what the message brought, its named parts as runs. */
export function build({ text }: Template, site: Site): Run[] {
  const root: Run[] = []
  const open: { part: string; runs: Run[] }[] = []
  for (const token of parse(text)) {
    const runs = open.at(-1)?.runs ?? root
    if (typeof token === 'string') add(runs, written(token, site.language, site.catalogue))
    else if ('value' in token) addAll(runs, valueRuns(token.value, token.format ?? site.formats?.[token.value], site))
    else if ('nest' in token) {
      if (--site.nesting.left >= 0) addAll(runs, inside(nestedMessage(token.nest, site), site))
    } else if ('slip' in token) add(runs, withoutBraces(token.slip, site))
    else if ('open' in token) {
      const part = { part: token.open, runs: [], empty: token.empty ?? false, isMissing: () => missingPart(site, token.open) }
      runs.push(part)
      if (!token.empty) open.push(part)
    } else {
      // An end that closes an outer part closes what is open inside it; an end without a beginning is left out.
      const at = open.findLastIndex(({ part }) => part === token.close)
      if (at < 0 || at < open.length - 1) brokenText(site, `<${token.close}> and </${token.close}> do not pair`)
      if (at >= 0) open.length = at
    }
  }
  if (open.length > 0) brokenText(site, `<${open.at(-1)!.part}> has no end`)
  return root
}

/** Neighbouring words become one text node. */
function add(runs: Run[], run: Run) {
  const last = runs.at(-1)
  if (typeof run === 'string' && typeof last === 'string') runs[runs.length - 1] = last + run
  else runs.push(run)
}

function addAll(runs: Run[], more: readonly Run[]) {
  for (const run of more) add(runs, run)
}

/** Braces that pair with nothing are a slip of the keyboard: people see the words without them. */
function withoutBraces(words: string, site: Site): string {
  brokenText(site, 'it has {{ or }} that is no placeholder')
  return written(words.replace(/\{\{+|\}\}+/g, ''), site.language, site.catalogue)
}

function missingPart({ message: { ns, key }, language, catalogue }: Site, name: string) {
  catalogue.report?.(new WordsError('missing-part', ns, key, language, `"${ns}:${key}" got no element for its <${name}>, so its words are plain text. Give one: <Say parts={{ ${name}: <a href="…" /> }}>.`))
}

/** Tells of a text that is shown as far as it can be. */
export function brokenText({ message: { ns, key }, language, catalogue }: Site, why: string) {
  catalogue.report?.(new WordsError('broken-text', ns, key, language, `the ${language} text of "${ns}:${key}" is shown as far as it can be: ${why}. Correct the text.`))
}
