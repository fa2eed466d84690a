import { noProse } from './no-prose.mjs'
import { staticStyles } from './static-styles.mjs'

const plugin = {
  meta: { name: 'reorua' },
  rules: { 'no-prose': noProse, 'static-styles': staticStyles },
}

export default plugin
