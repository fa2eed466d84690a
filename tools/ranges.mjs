import './check-node.mjs'
import { bin, run } from './run.mjs'

// npm run test:ranges: the system test of the declared ranges with every combination, not the lowest alone.
process.exitCode = await run(bin.vitest, ['run', '--project', 'system', 'ranges', ...process.argv.slice(2)], { REORUA_RANGES: 'all' })
