import { Say, words } from '@reorua/i18n'
import { Option, Select } from '@reorua/react/select'
import { TextInput } from '@reorua/react/text-input'
import { calendarDate, dateFormats, dateLimit, dateParts, formatDuration, formatRelativeTime, parseDate, parseDateParts, type NameSet } from '@reorua/reo'
import { useState } from 'react'
import { storyTeReoWords } from '../locales/dist/story-te-reo.js'
import { Answers, AnswersInBoth, Data, Lines, type Answer } from './Answers'

const w = words(storyTeReoWords)

export interface TryDatesProps {
  /** The day that counts as today, ISO 8601; it is fixed, so that the page is the same tomorrow. */
  today?: string
}

/** Two typed dates and a time, and everything that the engine says of them. */
export function TryDates({ today = '2026-11-22' }: TryDatesProps) {
  const [typed, setTyped] = useState('3 Hakihea')
  const [typedEnd, setTypedEnd] = useState('9 dec 26')
  const [time, setTime] = useState('16:00')
  const [duration, setDuration] = useState('PT1H30M')
  const [names, setNames] = useState<NameSet>('maramataka')
  const [timeZone, setTimeZone] = useState('Pacific/Auckland')

  const dates = dateFormats({ names, timeZone })
  const read = parseDate(typed, { today })
  const date = read.date ?? ''
  const end = parseDate(typedEnd, { today }).date ?? ''
  const at = `${date}T${time}`
  const call = (name: string, say: (language: 'mi' | 'en') => Answer) => ({ call: name, mi: say('mi'), en: say('en') })
  const [day = '', month = '', year = ''] = typed.split(/\s+/)
  const parts = dateParts({ 'birth-day': day, 'birth-month': month, 'birth-year': year }, 'birth')
  const ofParts = parseDateParts(parts)
  const instant = '2026-09-26T14:00:00Z'

  return (
    <div className="te-reo">
      <div className="te-reo-form">
        <TextInput name="date" label={w('date')} hint={w('dateHint')} value={typed} onChange={(event) => setTyped(event.target.value)} />
        <TextInput name="end" label={w('end')} value={typedEnd} onChange={(event) => setTypedEnd(event.target.value)} />
        <TextInput name="time" label={w('time')} type="time" value={time} onChange={(event) => setTime(event.target.value)} />
        <TextInput name="duration" label={w('duration')} hint={w('durationHint')} value={duration} onChange={(event) => setDuration(event.target.value)} />
        <Select name="names" label={w('names')} value={names} onChange={(event) => setNames(event.target.value as NameSet)}>
          <Option value="maramataka">{w('maramataka')}</Option>
          <Option value="borrowed">{w('borrowed')}</Option>
        </Select>
        <Select name="zone" label={w('zone')} value={timeZone} onChange={(event) => setTimeZone(event.target.value)}>
          <Option value="Pacific/Auckland">{w('auckland')}</Option>
          <Option value="Pacific/Chatham">{w('chatham')}</Option>
        </Select>
      </div>

      <Answers
        caption={<Say>{w('understood')}</Say>}
        calls={[
          { call: 'parseDate(text).date', answer: read.date && <Data>{read.date}</Data> },
          { call: 'parseDate(text).problem', answer: read.problem && <Data>{read.problem}</Data> },
          { call: 'parseDate(text).doubts', answer: read.date && <Lines of={read.doubts.map(({ about, others }) => <Data key={about}>{[about, ...others].join(' ')}</Data>)} /> },
          { call: "dateParts(posted, 'birth')", answer: <Lines of={Object.entries(parts).map(([part, text]) => <Data key={part}>{`${part}: ${text}`}</Data>)} /> },
          { call: 'parseDateParts(parts)', answer: <Data>{ofParts.date ?? ofParts.problem}</Data> },
          { call: 'dateLimit(date, { max: end })', answer: <Data>{dateLimit(date, { max: end }) ?? 'undefined'}</Data> },
          { call: `calendarDate('${instant}')`, answer: <Data>{calendarDate(instant, { timeZone })}</Data> },
        ]}
      />
      <AnswersInBoth
        caption={<Say>{w('dates')}</Say>}
        calls={[
          ...(['full', 'long', 'medium', 'numeric', 'weekday', 'month-year'] as const).map((style) => call(`formatDate(date, { style: '${style}' })`, (language) => dates.formatDate(language, date, { style }))),
          call('formatTime(time)', (language) => dates.formatTime(language, time)),
          call('formatTime(time, { hours: 24 })', (language) => dates.formatTime(language, time, { hours: 24 })),
          call(`formatTime('${instant}')`, (language) => dates.formatTime(language, instant)),
          call('formatDateTime(dateTime)', (language) => dates.formatDateTime(language, at)),
          call('formatDateRange(date, end)', (language) => dates.formatDateRange(language, date, end)),
          call("formatDateRange(date, end, { separator: 'dash' })", (language) => dates.formatDateRange(language, date, end, { separator: 'dash' })),
          call(`formatRelativeDate(date, '${today}')`, (language) => dates.formatRelativeDate(language, date, today)),
          call("formatRelativeTime(-3, 'day')", (language) => formatRelativeTime(language, -3, 'day')),
          call("formatRelativeTime(0, 'second')", (language) => formatRelativeTime(language, 0, 'second')),
          call('formatDuration(duration)', (language) => formatDuration(language, duration)),
          call('dateFormats({ hours: 24 }).formatTime(time)', (language) => dateFormats({ hours: 24 }).formatTime(language, time)),
        ]}
      />
    </div>
  )
}
