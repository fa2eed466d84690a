import { createInstance } from 'i18next'

type CreateInstance = typeof createInstance

// A glob, because the older version is installed under another name (npm:i18next@26), which has no types of its own.
const older = import.meta.glob<{ createInstance: CreateInstance }>('/node_modules/i18next-26/dist/esm/i18next.js', { exhaustive: true })

/** Both versions of i18next that the package says it works with. */
export const versions: [version: string, load: () => Promise<CreateInstance>][] = [
  ['i18next 27', async () => createInstance],
  [
    'i18next 26',
    async () => {
      const [load] = Object.values(older)
      if (!load) throw new Error('i18next 26 is not installed: npm install --save-dev i18next-26@npm:i18next@26.7.2')
      return (await load()).createInstance
    },
  ],
]
