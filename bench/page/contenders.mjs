/**
 * One way to make the page.
 * @typedef {object} Contender
 * @property {string} name what it is called on the command line
 * @property {string} title what it is called in the table; the package, where it is one
 * @property {string} folder of its sources, in `contenders/`
 * @property {boolean} [packed] whether it is made of this repository's packages, as they are published
 * @property {Record<string, string>} [instead] files that stand in the place of others
 * @property {boolean} [fixed] whether its imports are those of the static delivery
 * @property {boolean} [i18next] whether the page's texts are in an i18next instance
 * @property {string} [byHand] what it has no component for, or none that fits
 * @property {string} [note] what else one has to know
 */

const fixed = { fixed: true, instead: { 'styles.ts': 'styles.static.ts', 'collect.tsx': '' } }
const i18next = { i18next: true, instead: { 'Root.tsx': 'Root.i18next.tsx' } }

/** @type {Contender} */
export const floor = { name: 'floor', title: 'floor: by hand', folder: 'floor' }

/** @type {Contender[]} */
export const contenders = [
  { name: 'reorua', title: 'Reorua, default', folder: 'reorua', packed: true },
  { name: 'reorua-static', title: 'Reorua, static', folder: 'reorua', packed: true, ...fixed },
  { name: 'reorua-i18next', title: 'Reorua, default, texts in i18next', folder: 'reorua', packed: true, ...i18next },
  { name: 'reorua-static-i18next', title: 'Reorua, static, texts in i18next', folder: 'reorua', packed: true, ...fixed, ...i18next, instead: { ...fixed.instead, ...i18next.instead } },
]
