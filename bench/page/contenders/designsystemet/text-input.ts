export { Textfield } from '@digdir/designsystemet-react'
