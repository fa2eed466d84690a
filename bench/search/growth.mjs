// npm run build, then: node bench/search/growth.mjs
// How the time grows with the text: ten times the text should take about ten times as long, for the worst texts too.
// A busy machine makes that two or three times as long; an algorithm that went over the text again for each character takes a hundred times as long.
import '../../tools/check-node.mjs'
import { compare, findMatches, fold, sort } from '@reorua/reo'
import { fastest, takeTurns } from './timing.mjs'

const sizes = [10_000, 100_000, 1_000_000]
const texts = {
  'Māori names': 'Te Whanganui-a-Tara, ',
  'double vowels': 'a',
  'one consonant': 'b',
  'decomposed macrons': 'Ma\u0304ori ',
  'marks on one letter': '\u0304',
  'spacing macrons': 'Ma¯ ori ',
  "w' without end": "w'",
  'joined emoji': '👩\u200d',
  'flags': '🇳',
  'white space': ' ',
  'half a character': '\ud83d',
  'digraphs': 'ngwh',
}
const most = { 'a word that is not there': () => 'b'.repeat(255) + 'a', 'the text itself': (text) => text }
const tasks = {
  fold: (text) => () => fold(text),
  compare: (text) => () => compare('mi', text + 'a', text + 'ā'),
  sort: (text) => () => sort('mi', text.match(/[^]{1,10}/g) ?? []),
  ...Object.fromEntries(['anywhere', 'word'].flatMap((mode) => Object.entries(most).map(([what, query]) => [
    `findMatches, ${mode}, ${what}`, (text) => () => findMatches(text, query(text), { mode }),
  ]))),
}

console.log(`| | ${sizes.map((size) => `${size}, ms`).join(' | ')} | growth for ten times the text, at most |\n|---|${'---|'.repeat(sizes.length + 1)}`)
for (const [what, task] of Object.entries(tasks)) {
  const rows = Object.entries(texts).map(([name, part]) => {
    const times = takeTurns(sizes.map((size) => task(part.repeat(Math.ceil(size / part.length)).slice(0, size))), { rounds: 3, times: 1, warmUps: 1, pick: fastest })
    return { name, times, growth: Math.max(...times.slice(1).map((time, i) => time / times[i])) }
  })
  const worst = rows.toSorted((a, b) => b.times.at(-1) - a.times.at(-1))[0]
  const steepest = rows.toSorted((a, b) => b.growth - a.growth)[0]
  console.log(`| ${what} (${worst.name}) | ${worst.times.map((time) => time.toFixed(1)).join(' | ')} | ${steepest.growth.toFixed(0)}× (${steepest.name}) |`)
}
