import type { WordsError } from './catalogue.js'

// Bundlers and Node both answer this; nothing else of Node's is used, so its types are not asked for.
declare const process: { env: { NODE_ENV?: string } }

/** In development a problem that people would notice goes to the console; a text in the other language does not. */
export function reportToConsole(problem: WordsError): void {
  if (process.env.NODE_ENV !== 'production' && problem.code !== 'missing-language') console.error(problem)
}
