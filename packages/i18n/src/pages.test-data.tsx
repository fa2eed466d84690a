import { ReoruaProvider, Say, type ReoruaProviderProps, type Words } from './index.js'

/** A page that says each of these, for tests that render on a server. */
export function saying(words: readonly Words[], provider?: ReoruaProviderProps) {
  const page = words.map((said, index) => (
    <p key={index}>
      <Say>{said}</Say>
    </p>
  ))
  return provider ? <ReoruaProvider {...provider}>{page}</ReoruaProvider> : <>{page}</>
}
