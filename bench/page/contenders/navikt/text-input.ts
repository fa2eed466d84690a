export { TextField } from '@navikt/ds-react'
