// Does the time grow with the length of the text, or faster? For each function and each hostile text: milliseconds for
// 10,000, 100,000 and 1,000,000 characters, and by how much more than the length the time grew in the last step.
// 1 is linear, 10 is quadratic. Build first; then `node bench/spelling/growth.mjs`.
import {
  capitalise, firstLetter, foreignLetters, hyphenate, initials, isMaoriSpelling, normalise, parseTag, spellingIssues, syllables, toDoubleVowels,
} from '@reorua/reo'

const functions = [normalise, spellingIssues, foreignLetters, syllables, isMaoriSpelling, hyphenate, toDoubleVowels, initials, firstLetter, capitalise, parseTag]
const shapes = [
  'a', 'a¯', 'a¯ ', 'a¯ a', 'a ¯', '¯', 'ı¯ ', ' ', 'whaka', 'whaka ', 'whaka/', '/', '.a', 'ng', 'w\'', '\'', 'Ä', 'Ä ', 'Ãâ', 'Ã„â€', 'ƒ', 'Â', '&#', '&amp;', '&#x',
  '?', 'a?', 'a_', 'k?a ', '\ufffd', 'ä', 'tä ', 'über ', 'Maori ', '\u0304', 'a\u0304', 'a\u0323\u0304', '\u0323\u0304', '\u00ad', '-x-a', '-a', '\ud800', '😀', 'te ', '1',
]
const lengths = [10_000, 100_000, 1_000_000]

function milliseconds(run) {
  let best = Infinity
  for (let again = 0; again < 3; again += 1) {
    const start = performance.now()
    run()
    best = Math.min(best, performance.now() - start)
    if (best > 300) break
  }
  return best
}

const around = [['', ''], ['mi', 'x'], ['a¯ ', '!']]

/** What stands at both ends keeps a pattern from ending early. */
function hostile(shape, length) {
  const body = shape.repeat(Math.ceil(length / shape.length)).slice(0, length)
  return around.map(([head, tail]) => head + body + tail)
}

const rows = []
for (const call of functions) {
  for (const shape of shapes) {
    const texts = lengths.map((length) => hostile(shape, length))
    for (const [kind, ends] of around.entries()) {
      const [short, middle, long] = texts.map((variants) => milliseconds(() => call(variants[kind])))
      rows.push({ name: call.name, text: ends.join(`${JSON.stringify(shape)}…`), short, middle, long, growth: long / Math.max(middle, 0.5) / 10 })
    }
  }
}

const round = (value) => Math.round(value * 100) / 100
const shown = rows.sort((a, b) => b.growth - a.growth || b.long - a.long).slice(0, 15)
console.table(shown.map(({ name, text, short, middle, long, growth }) => ({ name, text, '10k ms': round(short), '100k ms': round(middle), '1M ms': round(long), growth: round(growth) })))
for (const { name } of functions) {
  const own = rows.filter((row) => row.name === name)
  console.log(`${name}: at most ${round(Math.max(...own.map((row) => row.growth)))}× linear, ${Math.round(Math.max(...own.map((row) => row.long)))} ms for a million characters`)
}
