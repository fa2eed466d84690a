/**
 * One way to make the page.
 * @typedef {object} Contender
 * @property {string} name what it is called on the command line
 * @property {string} title what it is called in the table; the package, where it is one
 * @property {string} folder of its sources, in `contenders/`
 * @property {boolean} [packed] whether it is made of this repository's packages, as they are published
 * @property {boolean} [fixed] whether its imports are those of the static delivery
 * @property {boolean} [i18next] whether the page's texts are in an i18next instance
 * @property {Record<string, string | undefined>} [instead] files of its folder, and those that take their place
 * @property {boolean} [nonce] whether its styles can have a nonce
 * @property {string} [byHand] what it has no component for, or none that fits: made by hand as in the floor
 * @property {string} [note] what else one has to know
 */

/** @type {Contender} */
export const floor = { name: 'floor', title: '**floor**: by hand', folder: 'floor' }

const reorua = { folder: 'reorua', packed: true }
const fixed = { fixed: true, instead: { 'styles.ts': 'styles.static.ts', 'collect.tsx': undefined } }
const i18next = { i18next: true, instead: { 'Root.tsx': 'Root.i18next.tsx' } }

/** @type {Contender[]} */
export const contenders = [
  { ...reorua, name: 'reorua', title: '**Reorua**, default (styled-components)', nonce: true },
  { ...reorua, name: 'reorua-static', title: '**Reorua**, static', ...fixed },
  { ...reorua, name: 'reorua-adopted', title: 'Reorua, default, adopted style sheets', instead: { ...fixed.instead, 'Root.tsx': 'Root.adopted.tsx' }, note: 'links the static style sheet as well, for the time before scripts' },
  { ...reorua, name: 'reorua-i18next', title: 'Reorua, default, texts in i18next', nonce: true, ...i18next },
  { ...reorua, name: 'reorua-static-i18next', title: 'Reorua, static, texts in i18next', ...fixed, ...i18next, instead: { ...fixed.instead, ...i18next.instead } },
]
