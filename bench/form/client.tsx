import '@reorua/tokens/reorua.css'
import '@reorua/react/static/reorua.css'
import { useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { Floor } from './Floor.tsx'
import type { Language } from './questions.ts'
import { Reorua } from './Reorua.tsx'

const forms = { floor: Floor, reorua: Reorua }
let speak: (language: Language) => void

function App({ of, count }: { of: keyof typeof forms; count: number }) {
  const [language, setLanguage] = useState<Language>('en')
  useLayoutEffect(() => {
    speak = setLanguage
  }, [])
  const Chosen = forms[of]
  return <Chosen count={count} language={language} />
}

/** When what was asked for is done and on the screen. */
const shown = () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))))

/** What the benchmark calls from outside. */
const bench = {
  nothing: shown,
  async mount(of: keyof typeof forms, count: number) {
    flushSync(() => createRoot(document.getElementById('root')!).render(<App of={of} count={count} />))
    await shown()
  },
  /** Sends it empty: every field has an error. */
  async send() {
    document.querySelector('form')!.requestSubmit()
    await shown()
    if (document.querySelectorAll('[aria-invalid]').length === 0) throw new Error('Nothing was found wrong.')
  },
  /** Types one letter into the last field. */
  async type() {
    const input = [...document.querySelectorAll('input')].at(-1)!
    input.focus()
    document.execCommand('insertText', false, 'a')
    await shown()
  },
  /** Says it in the other language, with all its errors. */
  async speak() {
    flushSync(() => speak('mi'))
    await shown()
  },
}

Object.assign(globalThis, { bench })
