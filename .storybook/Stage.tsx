import { useLayoutEffect, useState, type ReactNode } from 'react'
import { htmlLang, ReoruaProvider, type Reading } from '@reorua/i18n'
import { pseudo } from '@reorua/i18n/pseudo'
import { wear, type Look } from './look'

interface StageProps {
  look: Look
  /** Whether every text is rewritten, so that the language oracle can judge it. */
  oracle: boolean
  /** Whether the story stands inside a docs page, whose own prose is in English. */
  inDocs: boolean
  onReadingChange: (reading: Reading) => void
  children: ReactNode
}

/** Shows a story as the toolbar asks, and lets a language toggle inside the story change the reading. */
export function Stage({ look, oracle, inDocs, onReadingChange, children }: StageProps) {
  const [chosen, setChosen] = useState(look.reading)
  const [reading, setReading] = useState(look.reading)
  if (chosen !== look.reading) {
    setChosen(look.reading)
    setReading(look.reading)
  }
  useLayoutEffect(() => wear(look), [look])

  const story = (
    <ReoruaProvider
      reading={reading}
      onReadingChange={(next) => {
        setReading(next)
        onReadingChange(next)
      }}
      page={!inDocs}
      transform={oracle ? pseudo : undefined}
    >
      {children}
    </ReoruaProvider>
  )
  return inDocs ? <div lang={htmlLang(reading)}>{story}</div> : story
}
