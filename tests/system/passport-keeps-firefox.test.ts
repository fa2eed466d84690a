import { keepsEverything } from './keeps.ts'

// Each step takes three times as long here, so one change stands for the four that Chromium goes through.
keepsEverything('Firefox', ['mi-en'])
