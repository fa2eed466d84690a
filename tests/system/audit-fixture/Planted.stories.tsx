import { Say } from '@reorua/i18n'
import { TextInput } from '@reorua/react/text-input'

const passport = { mi: 'Uruwhenua', en: 'Passport' }

// oxlint-disable-next-line import/no-default-export
export default { title: 'Planted' }

/** Nothing is wrong here. */
export const Right = {
  render: () => (
    <main>
      <h1>
        <Say>{passport}</Say>
      </h1>
      <TextInput name="name" label={{ mi: 'Ingoa', en: 'Name' }} />
    </main>
  ),
}

/** An image without a text, pale text, targets too small and too close, and an error inside closed details. */
export const AxeFinds = {
  render: () => (
    <main>
      {/* oxlint-disable-next-line jsx-a11y/alt-text */}
      <img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" />
      <p style={{ color: '#aaa', background: '#fff' }}>2026</p>
      {[1, 2].map((number) => (
        <button key={number} type="button" style={{ inlineSize: 12, blockSize: 12, padding: 0 }}>
          {number}
        </button>
      ))}
      <details>
        <summary>
          <Say>{passport}</Say>
        </summary>
        <input />
      </details>
    </main>
  ),
}

/** Text that bypassed Say, a mark in the wrong language, and a name in the language of nobody. */
export const OracleFinds = {
  render: () => (
    <main>
      <p>Passport</p>
      <p lang="fr">
        <Say>{passport}</Say>
      </p>
      <nav aria-label="Passport" />
    </main>
  ),
}

/** A story that cannot be shown. */
export const Throws = {
  render: () => {
    throw new Error('planted')
  },
}
