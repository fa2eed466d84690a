import { Say, words } from '@reorua/i18n'
import { Textarea } from '@reorua/react/textarea'
import { TextInput } from '@reorua/react/text-input'
import { capitalise, firstLetter, foreignLetters, hyphenate, initials, isLanguage, isMaoriSpelling, normalise, parseTag, recogniseLanguage, spellingIssues, syllables, toDoubleVowels, toTag } from '@reorua/reo'
import { useState } from 'react'
import { storyTeReoWords } from '../locales/dist/story-te-reo.js'
import { Answers, Data, Lines, Own } from './Answers'

const w = words(storyTeReoWords)

// Te Puni Kōkiri's “Pānui tēnei i roto i te reo Māori” and an interface's word for username, with an umlaut and a spacing macron.
const broken = 'Pānui tënei i roto i te reo Ma¯ ori. Ingoa kaiwhakamahi'

/** A text, and everything that the engine says of its language and its spelling. */
export function TryText() {
  const [text, setText] = useState(broken)
  const [word, setWord] = useState('whakawhanaungatanga')
  const [tag, setTag] = useState('mi-NZ-x-waikato')
  const { language, confidence, words: deciding } = recogniseLanguage(text)
  const read = parseTag(tag)

  return (
    <div className="te-reo">
      <div className="te-reo-form" data-wide-first="">
        <Textarea name="text" label={w('text')} hint={w('textHint')} rows={3} value={text} onChange={(event) => setText(event.target.value)} />
        <TextInput name="word" label={w('word')} value={word} onChange={(event) => setWord(event.target.value)} />
        <TextInput name="tag" label={w('tag')} value={tag} onChange={(event) => setTag(event.target.value)} />
      </div>
      <Answers
        caption={<Say>{w('language')}</Say>}
        calls={[
          { call: 'recogniseLanguage(text).language', answer: <Data>{language}</Data> },
          { call: 'recogniseLanguage(text).confidence', answer: <Data>{confidence.toFixed(2)}</Data> },
          { call: 'recogniseLanguage(text).words', answer: <Lines inline of={deciding.map(({ text: decided, start, language: of }) => <span key={start}><bdi translate="no" lang={toTag(of)}>{decided}</bdi> <Data>{of}</Data></span>)} /> },
          { call: 'parseTag(tag)', answer: read && <Data>{JSON.stringify(read)}</Data> },
          { call: 'isLanguage(tag)', answer: <Data>{String(isLanguage(tag))}</Data> },
          { call: 'toTag(language)', answer: isLanguage(language) && <Data>{toTag(language)}</Data> },
        ]}
      />
      <Answers
        caption={<Say>{w('spelling')}</Say>}
        calls={[
          { call: 'normalise(text)', answer: <Own>{normalise(text)}</Own> },
          {
            call: 'spellingIssues(text)',
            answer: <Lines of={spellingIssues(text).map(({ kind, start, text: found, suggestion }) => <span key={start}><Data>{kind}</Data> <bdi translate="no">{found}</bdi>{suggestion === undefined ? null : <> <span aria-hidden="true" translate="no">→</span> <Own>{suggestion}</Own></>}</span>)} />,
          },
          { call: 'foreignLetters(text)', answer: <Lines of={foreignLetters(text).map(({ start, text: found }) => <bdi key={start} translate="no">{found}</bdi>)} /> },
          { call: 'toDoubleVowels(text)', answer: <Own>{toDoubleVowels(text)}</Own> },
          { call: 'capitalise(text)', answer: <Own>{capitalise(text)}</Own> },
          { call: 'initials(text)', answer: <Own>{initials(text)}</Own> },
          { call: 'firstLetter(text)', answer: <Own>{firstLetter(text)}</Own> },
          { call: 'hyphenate(text)', answer: <Own className="te-reo-narrow">{hyphenate(text)}</Own> },
          { call: 'isMaoriSpelling(word)', answer: <Data>{String(isMaoriSpelling(word))}</Data> },
          { call: 'syllables(word)', answer: syllables(word) && <Data>{syllables(word)!.join(' · ')}</Data> },
        ]}
      />
    </div>
  )
}
