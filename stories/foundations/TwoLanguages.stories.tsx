import { ReoruaProvider, READINGS, Say, words, type Reading } from '@reorua/i18n'
import { languageToggleWords } from '@reorua/locales/language-toggle'
import { Button } from '@reorua/react/button'
import { Heading } from '@reorua/react/heading'
import { Text } from '@reorua/react/text'
import { TextInput } from '@reorua/react/text-input'
import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ReactNode } from 'react'
import { storyTwoLanguagesWords } from '../locales/dist/story-two-languages.js'
import './foundations.css'

const w = words(storyTwoLanguagesWords)
const toggle = words(languageToggleWords)
const names = { mi: toggle('mi'), en: toggle('en'), 'mi-en': toggle('miEn'), 'en-mi': toggle('enMi') }

interface InEachReadingProps {
  /** What is read. A field takes its id from its name, so each reading needs names of its own. */
  content: (reading: Reading) => ReactNode
}

/** The same content in all four readings, whatever the toolbar says. */
function InEachReading({ content }: InEachReadingProps) {
  return (
    <div className="readings">
      {READINGS.map((reading) => (
        <section key={reading}>
          <p className="readings-name">
            <Say>{names[reading]}</Say>
          </p>
          <ReoruaProvider reading={reading}>{content(reading)}</ReoruaProvider>
        </section>
      ))}
    </div>
  )
}

const meta = {
  title: 'Foundations/Two languages',
  component: InEachReading,
  tags: ['!autodocs'],
} satisfies Meta<typeof InEachReading>

export default meta
type Story = StoryObj<typeof meta>

/** Titles, labels and errors stack their halves; a button keeps them on one line. */
export const FourReadings: Story = {
  args: {
    content: (reading) => (
      <>
        <Heading level={2}>{w('passport')}</Heading>
        <TextInput name={`family-name-${reading}`} label={w('familyName')} error={w('familyNameMissing')} />
        <p>
          <Button>{w('continue')}</Button>
        </p>
      </>
    ),
  },
}

/** Each half has its own dates and numbers: a Māori date is never in English order, and neither depends on the browser. */
export const DatesAndMoney: Story = {
  args: {
    content: () => (
      <>
        <Text>{w('date', { when: '2026-06-14' })}</Text>
        <Text>{w('price', { sum: 247 })}</Text>
      </>
    ),
  },
}

/** The hint has no Māori yet. It is read in English, once, and marked as English. */
export const WithoutMaori: Story = {
  args: {
    content: (reading) => <TextInput name={`family-name-${reading}`} label={w('familyName')} hint={w('familyNameHint')} />,
  },
}

/** What a person is called stays as it is, and belongs to neither language. */
export const OwnText: Story = {
  args: {
    content: () => <Text>{w('welcome', { name: 'Hera Ngāwhika' })}</Text>,
  },
}
