import { checkRoot } from './checkRoot.ts'
import { formatFault } from './faults.ts'
import { findRoots } from './roots.ts'

// node locales/tools/check.ts [root…]: what is wrong with the bundles; exits 1 on an error, not on a warning
const roots = findRoots(process.argv.slice(2))
const faults = roots.flatMap(checkRoot)
const errors = faults.filter(({ level }) => level === 'error')
const warnings = faults.filter(({ level }) => level === 'warning')

for (const fault of [...warnings, ...errors]) console.error(formatFault(fault))
console.log(`${errors.length} errors and ${warnings.length} warnings in ${roots.length} ${roots.length === 1 ? 'root' : 'roots'} of bundles`)
if (roots.length === 0) console.error('No bundles were found; is this the repository?')
process.exitCode = errors.length > 0 || roots.length === 0 ? 1 : 0
