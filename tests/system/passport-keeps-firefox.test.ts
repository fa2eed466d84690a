import { keepsEverything } from './keeps.ts'

// Each step takes longer here, so a path of two stands for that of four.
keepsEverything('Firefox', ['mi-en', 'en'])
