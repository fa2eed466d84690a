import { inject } from 'vitest'

// Storybook's preview reads this when it is first imported, so this file comes first among the setup files.
globalThis.reoruaRun = inject('reorua')
