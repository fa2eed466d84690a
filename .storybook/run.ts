/** What a test run asks of each story. Absent where a person looks at Storybook. */
export interface Run {
  reading: 'mi' | 'en' | 'mi-en' | 'en-mi'
  checks: 'axe' | 'oracle' | 'modes' | 'deliveries'
}

declare global {
  var reoruaRun: Run | undefined
}

declare module 'vitest' {
  interface ProvidedContext {
    reorua: Run
  }
}
