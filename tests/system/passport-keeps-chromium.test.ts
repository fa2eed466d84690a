import { keepsEverything } from './keeps.ts'

keepsEverything('Chromium', ['mi', 'mi-en', 'en-mi', 'en'])
