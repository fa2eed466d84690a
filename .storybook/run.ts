/** What a test run asks of each story. Absent where a person looks at Storybook. */
export interface Run {
  reading: 'mi' | 'en' | 'mi-en' | 'en-mi'
  /** The oracle rewrites every word, so nothing else can be looked at beside it. */
  checks: ('axe' | 'oracle' | 'modes' | 'deliveries')[]
}

declare global {
  var reoruaRun: Run | undefined
}

declare module 'vitest' {
  interface ProvidedContext {
    reorua: Run
  }
}
