import '../../tools/check-node.mjs'
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { buildClient, buildServer } from './build.mjs'
import { floor } from './contenders.mjs'
import { help, optionsFrom } from './options.mjs'
import { phases } from './phases.mjs'
import { packOnce, prepare } from './prepare.mjs'
import { profile } from './profile.mjs'
import { kept, recorder } from './results.mjs'
import { tablesOf, writeTables } from './table.mjs'

// Measures one page in Reorua, by hand and in other design systems, and writes the table into bench/README.md.

const options = optionsFrom(process.argv.slice(2))
if (options.help) {
  console.log(help)
  process.exit()
}

/** @type {import('./results.mjs').Run} */
const run = options.resume
  ? kept()
  : { machine: `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}`, date: new Date().toISOString().slice(0, 10), rounds: options.rounds, slowness: options.slowness, done: [], results: {} }
const record = recorder(run)

/** @type {import('./phases.mjs').Ready[]} */
const ready = []
const packs = packOnce()
const all = [floor, ...options.contenders]
for (const contender of all) await record.attempt(contender, () => makeReady(contender))
if (ready[0]?.name !== floor.name) throw new Error(`The floor could not be built: ${run.results.floor?.failure}`)

if (options.profile) {
  for (const one of ready) console.log(await profile(one, options))
} else {
  for (const measure of options.measures.filter((one) => !run.done.includes(one))) {
    await phases[measure](ready, record)
    run.done.push(measure)
    record.keep()
  }
  const tables = tablesOf(run, all.map(({ name }) => name))
  console.log(tables)
  if (options.write) writeTables(tables)
}

/** @param {import('./contenders.mjs').Contender} contender */
async function makeReady(contender) {
  record.tell(`${contender.name}: installing and building`)
  const path = await prepare(contender, packs)
  record.resultOf(contender).versions = versionsIn(contender, path)
  run.react ??= versionsIn({ ...contender, packages: ['react'] }, path).react
  const output = await buildClient(path, 'app/client.tsx')
  await buildServer(path)
  ready.push({ ...contender, path, styles: output.map(({ fileName }) => fileName).filter((name) => name.endsWith('.css')) })
}

/**
 * What a contender is made of, beside React.
 * @param {import('./contenders.mjs').Contender} contender
 * @param {string} path
 */
function versionsIn({ packages }, path) {
  const read = (/** @type {string} */ folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const names = packages ?? Object.keys(read(path).dependencies).filter((name) => !/^react(-dom)?$/.test(name))
  return Object.fromEntries(names.map((name) => [name, read(join(path, 'node_modules', name)).version]))
}
