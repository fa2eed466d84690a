import { Lang, Say, words } from '@reorua/i18n'
import { blocksWords } from '../locales/dist/blocks.js'
import known from '../maturity.json'
import './blocks.css'

const w = words(blocksWords)

type Status = 'draft' | 'beta' | 'stable'

interface Entry {
  status: Status
  /** The version in which it first came. */
  since: string
  /** Whether a licensed translator has read its Māori. */
  reviewedReo: boolean
  /** Who has used it with a screen reader. */
  screenReaders: string
  note?: string
}

const entries = known as Record<string, Entry>

const statusNames = { draft: 'statusDraft', beta: 'statusBeta', stable: 'statusStable' } as const

const meanings: Record<Status, string> = {
  draft: 'Being made: parts are missing. Do not use it in a service yet.',
  beta: 'Whole, and checked by machines in every reading on every change. People have still to test it, and its props may change before 1.0.',
  stable: 'Whole, checked by machines and tested by people; its props change only with a major version.',
}

export interface MaturityProps {
  /** The component's folder name. */
  of: string
}

/** Tells how far a component has come, and what nobody has tested yet. */
export function Maturity({ of }: MaturityProps) {
  const entry = entries[of]
  if (!entry) throw new Error(`stories/maturity.json has no entry "${of}". Add one, so that people know what they can rely on.`)
  return (
    <Lang is="en" className="block block-panel sb-unstyled">
      <p>
        <StatusTag status={entry.status} /> {meanings[entry.status]}
      </p>
      <ul>
        <li>With screen readers: {entry.screenReaders}.</li>
        <li>Its te reo Māori: {entry.reviewedReo ? 'reviewed by a licensed translator' : 'not yet reviewed by a licensed translator'}.</li>
        {entry.note && <li>{entry.note}</li>}
      </ul>
      <p className="block-quiet">Since version {entry.since}</p>
    </Lang>
  )
}

export function StatusTag({ status }: { status: Status }) {
  return (
    <span className="block-tag" data-status={status}>
      <Say>{w(statusNames[status])}</Say>
    </span>
  )
}

/** All components with their status. Renders a `<table>`. */
export function MaturityTable() {
  return (
    <Lang is="en" className="block sb-unstyled">
      <table className="block-table">
        <caption>Components, and what has been tested</caption>
        <thead>
          <tr>
            <th scope="col">Component</th>
            <th scope="col">Status</th>
            <th scope="col">Since</th>
            <th scope="col">With screen readers</th>
            <th scope="col">Te reo Māori</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(entries).map(([name, { status, since, screenReaders, reviewedReo, note }]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <StatusTag status={status} />
              </td>
              <td>{since}</td>
              <td>{screenReaders}</td>
              <td>
                {reviewedReo ? 'reviewed' : 'not yet reviewed'}
                {note && <p>{note}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Lang>
  )
}
