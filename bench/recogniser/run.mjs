// node run.mjs tuning|held-out: what each detector makes of the strings of one part, as tables in Markdown.
import { recogniseLanguage } from '@reorua/reo'
import { declaration, loadPairs, otherMessages } from './corpora.mjs'
import { detectors } from './detectors.mjs'
import { mixtures, reliability, score } from './score.mjs'

const part = process.argv[2]
if (part !== 'tuning' && part !== 'held-out') throw new Error('Say which part: node run.mjs tuning, or node run.mjs held-out.')

const percent = (share) => (100 * share).toFixed(2)
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const sources = await loadPairs(part)
const pairs = Object.values(sources).flat()
console.log(`${part}: ${pairs.length} pairs (${Object.entries(sources).map(([name, list]) => `${name} ${list.length}`).join(', ')})\n`)

const rows = []
for (const [name, load] of Object.entries(detectors)) {
  const s = await score(await load(), pairs)
  rows.push([name, ...[s.mi, s.en, s.enAsMi, s.miAsEn, s.macroF1, s.bands.one, s.bands.few, s.bands.more, s.stripped, s.mixed].map(percent)])
}
console.log(table(['detector', 'mi right', 'en right', 'en called mi', 'mi called en', 'macro-F1', 'one word', '2–3 words', 'longer', 'mi without macrons', 'mixed found'], rows))

console.log('\nHow often each confidence of @reorua/reo was right, over Māori, English and mixed texts in equal parts:\n')
const answers = [
  ...pairs.flatMap(({ mi, en }) => [{ truth: 'mi', ...recogniseLanguage(mi) }, { truth: 'en', ...recogniseLanguage(en) }]),
  ...mixtures(pairs).map((text) => ({ truth: 'mixed', ...recogniseLanguage(text) })),
]
console.log(table(['confidence', 'answers', 'mean confidence', 'right'], reliability(answers).map(({ range, count, mean, right }) => [range, count, percent(mean), percent(right)])))

if (part === 'held-out') {
  console.log('\nWhat @reorua/reo answers for other languages:\n')
  const others = {
    ...Object.fromEntries(Object.entries({ 'Cook Islands Māori': 'rar', Tahitian: 'tah', Hawaiian: 'haw', Samoan: 'smo', Tongan: 'ton', Fijian: 'fij' }).map(([name, code]) => [`${name} (paragraphs)`, declaration(code)])),
    ...Object.fromEntries(Object.entries({ Indonesian: 'id', Italian: 'it', Finnish: 'fi', Spanish: 'es', Japanese: 'ja' }).map(([name, code]) => [`${name} (messages)`, otherMessages(code)])),
  }
  const counted = Object.entries(others).map(([name, texts]) => {
    const found = texts.map((text) => recogniseLanguage(text).language)
    return [name, texts.length, ...['mi', 'en', 'mixed', 'unknown'].map((answer) => percent(found.filter((language) => language === answer).length / found.length))]
  })
  console.log(table(['language', 'texts', 'mi', 'en', 'mixed', 'unknown'], counted))
}
