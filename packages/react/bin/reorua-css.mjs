#!/usr/bin/env node
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { styleSheetFor } from './styleSheetFor.mjs'

const help = `reorua-css button text-input [--out file.css]

Writes one style sheet with the styles of these components, for @reorua/react/static.`

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' }, help: { type: 'boolean' } } })
  if (values.help || positionals.length === 0) console.log(help)
  else if (values.out) writeFileSync(values.out, styleSheetFor(positionals))
  else process.stdout.write(styleSheetFor(positionals))
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`)
  process.exitCode = 1
}
