import '@navikt/ds-css'
