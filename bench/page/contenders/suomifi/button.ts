export { Button } from 'suomifi-ui-components'
