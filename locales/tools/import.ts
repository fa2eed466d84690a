import { runCommand } from './exchange/fail.ts'
import { importWords } from './exchange/importCommand.ts'

// node locales/tools/import.ts FILE [--reviewer … --licence … [--date …]] [--all-reviewed | --no-reviews] [--partial] [--dry-run] [root…]
process.exitCode = runCommand(importWords)
