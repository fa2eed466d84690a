import { keepsEverything } from './keeps.ts'

// Each step takes three times as long here, so one change stands for the four that Chromium goes through, and the state that
// holds the others (filled, told of errors, filled again) for the three.
keepsEverything('Firefox', ['mi-en'], ['changed after an error'])
