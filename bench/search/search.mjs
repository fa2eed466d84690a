// npm run build, then: node bench/search/search.mjs
// What `search` costs over 10,000 names, against the line that people write without it, over the same names.
import '../../tools/check-node.mjs'
import { search, searchIndex } from '@reorua/reo'
import { names } from './names.mjs'
import { takeTurns } from './timing.mjs'

const items = names(10_000)
const index = searchIndex(items)

const queries = [
  ['maori', 'lost macrons'],
  ['Māori', 'as spelled'],
  ['whanga', 'the beginning of many'],
  ['a', 'one letter, in every name'],
  ['te whanganui-a-tara', 'a whole name'],
  ['road tara', 'two words, out of order'],
  ['zealandia', 'nowhere'],
]
const ways = [
  { mode: 'prefix', limit: 20 }, { mode: 'word', limit: 20 }, { mode: 'anywhere', limit: 20 },
  { mode: 'prefix' }, { mode: 'word' }, { mode: 'anywhere' },
]
const name = ({ mode, limit }) => (limit ? `${mode}, first ${limit}` : `${mode}, all`)

console.log(`${items.length} names; × = times as long as items.filter((item) => item.toLowerCase().includes(query))\n`)
console.log(`| query | filter, ms | ${ways.map(name).join(' | ')} |`)
console.log(`|---|---${'|---'.repeat(ways.length)}|`)
let worst = 0
for (const [query, what] of queries) {
  const asTyped = query.toLowerCase()
  const [filter, ...times] = takeTurns([
    () => items.filter((item) => item.toLowerCase().includes(asTyped)),
    ...ways.map((way) => () => search(index, query, way)),
  ])
  worst = Math.max(worst, ...times.map((time) => time / filter))
  console.log(`| ${query} (${what}) | ${filter.toFixed(2)} | ${times.map((time) => `${(time / filter).toFixed(2)}×`).join(' | ')} |`)
}
const [indexing] = takeTurns([() => searchIndex(items)], { rounds: 9, times: 1 })
console.log(`\nThe slowest is ${worst.toFixed(1)}×. searchIndex takes ${indexing.toFixed(0)} ms, once.`)
