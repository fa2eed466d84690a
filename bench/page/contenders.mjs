/**
 * One way to make the page.
 * @typedef {object} Contender
 * @property {string} name what it is called on the command line
 * @property {string} title what it is called in the table; the package, where it is one
 * @property {string} folder of its sources, in `contenders/`
 * @property {string[]} [packages] what it is made of beside React; else what its `package.json` names
 * @property {boolean} [packed] whether it is made of this repository's packages, as they are published
 * @property {boolean} [fixed] whether its imports are those of the static delivery
 * @property {boolean} [bundles] whether the page's texts are in bundles of i18next's
 * @property {Record<string, string | undefined>} [instead] files of its folder, and those that take their place
 * @property {boolean} [nonce] whether its styles can have a nonce
 * @property {string} [byHand] what it has no component for, or none that fits: made by hand as in the floor
 * @property {string} [note] what else one has to know
 */

/** @type {Contender} */
export const floor = { name: 'floor', title: '**floor**: by hand', folder: 'floor' }

const reorua = { folder: 'reorua', packed: true, packages: ['@reorua/react', 'styled-components'] }
const fixed = { fixed: true, packages: ['@reorua/react'], instead: { 'styles.ts': 'styles.static.ts', 'collect.tsx': undefined } }
const resources = { bundles: true, instead: { 'Root.tsx': 'Root.resources.tsx' } }
const i18next = { bundles: true, packages: ['@reorua/react', 'styled-components', 'i18next'], instead: { 'Root.tsx': 'Root.i18next.tsx' } }

/** @type {Contender[]} */
export const contenders = [
  { ...reorua, name: 'reorua', title: '**Reorua**, default (styled-components)', nonce: true },
  { ...reorua, name: 'reorua-static', title: '**Reorua**, static', ...fixed },
  { ...reorua, name: 'reorua-adopted', title: 'Reorua, default, adopted style sheets', instead: { ...fixed.instead, 'Root.tsx': 'Root.adopted.tsx' }, note: 'links the static style sheet as well, for the time before scripts' },
  { ...reorua, name: 'reorua-resources', title: 'Reorua, default, texts in bundles of i18next', nonce: true, ...resources },
  { ...reorua, name: 'reorua-static-resources', title: 'Reorua, static, texts in bundles of i18next', ...fixed, ...resources, instead: { ...fixed.instead, ...resources.instead } },
  { ...reorua, name: 'reorua-i18next', title: 'Reorua, default, texts in an instance of i18next', nonce: true, ...i18next },
  { ...reorua, name: 'reorua-static-i18next', title: 'Reorua, static, texts in an instance of i18next', ...fixed, ...i18next, packages: ['@reorua/react', 'i18next'], instead: { ...fixed.instead, ...i18next.instead } },
  { name: 'navikt', title: '@navikt/ds-react', folder: 'navikt', byHand: 'breadcrumbs, date input, footer', note: '8.16 asks for a version of @navikt/ds-tokens that is not published' },
  { name: 'ag', title: '@ag.ds-next/react', folder: 'ag', byHand: 'date input (it has a calendar)' },
  { name: 'designsystemet', title: '@digdir/designsystemet-react', folder: 'designsystemet', byHand: 'header, footer, date input' },
  { name: 'dsfr', title: '@codegouvfr/react-dsfr', folder: 'dsfr', byHand: 'date input; its alert is the error summary', note: 'with the script that its accordion and tabs need' },
  { name: 'react-aria', title: 'react-aria-components', folder: 'react-aria', byHand: 'header, error summary, footer', note: 'has no styles; its select is no native one' },
  { name: 'sgds', title: '@govtechsg/sgds-react', folder: 'sgds', byHand: 'groups of radios and checkboxes, date input (it has a calendar); its alert is the error summary', note: 'ties neither hint nor error to its input' },
  { name: 'govuk-react', title: 'govuk-react (styled-components)', folder: 'govuk-react', nonce: true },
  { name: 'suomifi', title: 'suomifi-ui-components (styled-components)', folder: 'suomifi', nonce: true, byHand: 'header, footer, tabs, date input (it has a calendar)', note: 'needs tslib, which it does not declare; its select is no native one' },
]
