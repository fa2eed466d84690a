/** Whether stories are shown, and tested, in the static delivery: `REORUA_DELIVERY=static npm start`. */
export const isStatic = process.env.REORUA_DELIVERY === 'static'
const delivery = isStatic ? ['reorua-static'] : []

/** Packages are read from their sources, so that no build has to come first. */
export const sourceConditions = [...delivery, '@reorua/source', 'module', 'browser', 'development|production']

/** The same for code that Node runs. */
export const nodeConditions = ['@reorua/source', 'module', 'node', 'development|production']

/** What packages and stories need at run time: a dependency that Vite discovers late makes it reload the page under a test. */
export const runtimeDependencies = ['i18next', 'react', 'react-dom', 'react-dom/client', 'react/jsx-dev-runtime', 'react/jsx-runtime', 'styled-components', 'valibot']

/** What must not be on a page twice: a second copy has contexts and style sheets of its own. */
export const onlyOnce = ['@reorua/i18n', '@reorua/locales', '@reorua/nz', '@reorua/react', '@reorua/reo', '@reorua/tokens', 'i18next', 'react', 'react-dom', 'styled-components']
