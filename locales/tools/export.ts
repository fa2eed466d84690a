import { exportWords } from './exchange/exportCommand.ts'
import { runCommand } from './exchange/fail.ts'

// node locales/tools/export.ts --out FILE [--format xliff|csv] [--namespace A,B] [--needs-review | --only missing,stale,…] [--force] [root…]
process.exitCode = runCommand(exportWords)
