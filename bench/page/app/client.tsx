import { createRoot, hydrateRoot } from 'react-dom/client'
import '../contender/styles.ts'
import { Field } from '../contender/Field.tsx'
import { Page } from '../contender/Page.tsx'
import { App } from './App.tsx'
import type { Language } from './language.tsx'
import { names } from './names.ts'

const root = document.getElementById('root')!
let changeLanguage: (language: Language) => void

/** What React had to say about what the server sent. */
const complaints: string[] = []

/** When what was asked for is done and on the screen. */
const shown = () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))))

/** What the benchmark calls from outside. Nothing happens before it does. */
const bench = {
  async hydrate() {
    const onRecoverableError = (error: unknown) => void complaints.push(String(error))
    await new Promise<void>((resolve) => void hydrateRoot(root, <App onThere={() => resolve()}><Page /></App>, { onRecoverableError }))
    await shown()
  },
  async mount(count: number) {
    await new Promise<void>((resolve) => {
      const onThere = (change: typeof changeLanguage) => {
        changeLanguage = change
        resolve()
      }
      createRoot(root).render(<App onThere={onThere}>{names(count).map((name) => <Field key={name} name={name} />)}</App>)
    })
    await shown()
  },
  async speak(language: Language) {
    changeLanguage(language)
    await shown()
  },
  nothing: shown,
  complaints,
}

export type Bench = typeof bench

Object.assign(globalThis, { bench })
