import { Say, words } from '@reorua/i18n'
import type { Word } from '@reorua/locales'
import { blocksWords } from '../locales/dist/blocks.js'
import { reportAddress } from './reportAddress'

const w = words(blocksWords)

/** Tells of a wrong word. A link to a report that already names the string. */
export function ReportWord({ word }: { word: Word }) {
  const { ns, key } = word
  return (
    <a className="block-link" href={reportAddress(word)}>
      <Say parts={{ hidden: <span className="block-hidden" /> }}>{w('report', { key: `${ns}.${key}` })}</Say>
    </a>
  )
}
