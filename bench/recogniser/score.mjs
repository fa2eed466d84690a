// What is counted for each detector.

const bands = { one: (n) => n === 1, few: (n) => n === 2 || n === 3, more: (n) => n > 3 }
const bandOf = (text) => Object.keys(bands).find((name) => bands[name](text.split(/\s+/).length))

const stripMacrons = (text) => text.normalize('NFD').replace(/\u0304/g, '').normalize('NFC')

const share = (rows, predicate) => (rows.length ? rows.filter(predicate).length / rows.length : Number.NaN)

/** One F1 for each language over both sets of strings, then their mean: an answer that is neither language is a miss. */
function macroF1(rows) {
  const f1 = (language) => {
    const hits = rows.filter(({ truth, answer }) => truth === language && answer === language).length
    return (2 * hits) / (rows.filter(({ truth }) => truth === language).length + rows.filter(({ answer }) => answer === language).length)
  }
  return (f1('mi') + f1('en')) / 2
}

/** Two-language texts from pairs, in the forms that pages have: a slash, brackets, two sentences, nothing between. */
export function mixtures(pairs) {
  const joins = [(mi, en) => `${mi} / ${en}`, (mi, en) => `${en} (${mi})`, (mi, en) => `${mi}. ${en}`, (mi, en) => `${en} ${mi}`]
  return pairs.map(({ mi, en }, n) => joins[n % joins.length](mi, en))
}

export async function score(detect, pairs) {
  const rows = []
  for (const pair of pairs) {
    for (const truth of ['mi', 'en']) rows.push({ truth, text: pair[truth], band: bandOf(pair[truth]), answer: await detect(pair[truth]) })
  }
  const right = ({ truth, answer }) => truth === answer
  const of = (language) => rows.filter(({ truth }) => truth === language)
  const stripped = await Promise.all(pairs.map(({ mi }) => detect(stripMacrons(mi))))
  const mixed = await Promise.all(mixtures(pairs).map((text) => detect(text)))
  return {
    rows,
    mi: share(of('mi'), right),
    en: share(of('en'), right),
    enAsMi: share(of('en'), ({ answer }) => answer === 'mi'),
    miAsEn: share(of('mi'), ({ answer }) => answer === 'en'),
    macroF1: macroF1(rows),
    bands: Object.fromEntries(Object.keys(bands).map((band) => [band, macroF1(rows.filter((row) => row.band === band))])),
    stripped: share(stripped, (answer) => answer === 'mi'),
    mixed: share(mixed, (answer) => answer === 'mixed'),
  }
}

const edges = [0, 0.25, 0.5, 0.75, 0.9, 0.97, 0.985, 1.01]

/** Answers by how sure they were. `unknown` claims nothing and is left out. */
export function reliability(answers) {
  const claims = answers.filter(({ language }) => language !== 'unknown')
  return edges.slice(1).map((to, n) => {
    const bin = claims.filter(({ confidence }) => confidence >= edges[n] && confidence < to)
    return {
      range: `${edges[n]}–${Math.min(1, to)}`,
      count: bin.length,
      mean: bin.reduce((sum, { confidence }) => sum + confidence, 0) / bin.length,
      right: share(bin, ({ truth, language }) => truth === language),
    }
  })
}
