export { Button } from '@navikt/ds-react'
