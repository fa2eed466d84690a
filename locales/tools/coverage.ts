import { printCoverage } from './coverageCommand.ts'
import { runCommand } from './exchange/fail.ts'

// node locales/tools/coverage.ts [--format table|json|csv] [root…]: how far the Māori has come; `check` speaks of what is wrong
process.exitCode = runCommand(printCoverage)
