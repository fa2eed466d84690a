export { WordsError, type WordsErrorCode } from './catalogue.js'
export { htmlLang, languagesOf, parseReading, READINGS, readingFrom, type Language, type Reading, type ReadingFromOptions, type ReadingRequest } from './reading.js'
export { say, type Said, type SayOptions } from './plainText.js'
export { words, type Message, type Value, type Words, type WordsOfBundle, type WordsOfNamespace } from './words.js'
