import type { i18n as I18next } from 'i18next'
import { Suspense } from 'react'
import { htmlLang, PageTitle, ReoruaProvider, Say, useWords, words, type Reading, type WordsError } from './index.js'
import { passportWords } from './passport.test-data.js'

const w = words(passportWords)

function Late({ ns, timeout = 2000 }: { ns: string; timeout?: number }) {
  const own = useWords(ns, { suspend: true, timeout })
  return (
    <section>
      <h2>
        <Say>{own('start')}</Say>
      </h2>
      <p>
        <Say>{own('errors', { count: 2 })}</Say>
      </p>
      <p>
        <Say>{w('born', { when: '2026-12-03' })}</Say>
      </p>
    </section>
  )
}

export interface StreamedPageProps {
  reading: Reading
  i18n: I18next
  /** Namespaces that part after part of the page waits for. */
  parts?: string[]
  timeout?: number
  onProblem?: (problem: WordsError) => void
}

/** A page whose parts come when their words have come. */
export function StreamedPage({ reading, i18n, parts = ['service'], timeout, onProblem }: StreamedPageProps) {
  return (
    <ReoruaProvider reading={reading} i18n={i18n} onProblem={onProblem}>
      <html lang={htmlLang(reading)}>
        <head>
          <PageTitle>{w('title')}</PageTitle>
        </head>
        <body>
          <h1>
            <Say>{w('title')}</Say>
          </h1>
          {parts.map((ns) => (
            <Suspense key={ns} fallback={<p>…</p>}>
              <Late ns={ns} timeout={timeout} />
            </Suspense>
          ))}
          <footer>
            <Say>{w('who', { people: ['Hera', 'Mere'] })}</Say>
          </footer>
        </body>
      </html>
    </ReoruaProvider>
  )
}
