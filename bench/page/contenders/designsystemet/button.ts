export { Button } from '@digdir/designsystemet-react'
