import { parseReading, ReoruaProvider } from '@reorua/i18n'
import { Button, Fieldset, TextInput } from '@reorua/react'
import { StrictMode, useState } from 'react'
import { Gallery } from '../Gallery.tsx'

const question = { mi: 'Ko wai tō ingoa?', en: 'What is your name?' }

/** The gallery, and below it parts that are on the page only once they are asked for. */
export function Page({ reading }: { reading: string | undefined }) {
  return (
    <StrictMode>
      <ReoruaProvider defaultReading={parseReading(reading)}>
        <Gallery />
        <Late />
      </ReoruaProvider>
    </StrictMode>
  )
}

function Late() {
  const [asked, setAsked] = useState(false)
  return (
    <>
      <Button id="ask" type="button" variant="quiet" onClick={() => setAsked(true)}>{{ mi: 'Anō', en: 'More' }}</Button>
      {asked && (
        <Fieldset id="late" legend={question} legendSize="page">
          <TextInput label={question} labelSize="page" name="late" />
        </Fieldset>
      )}
    </>
  )
}
