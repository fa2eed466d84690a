export { Button } from '@ag.ds-next/react/button'
