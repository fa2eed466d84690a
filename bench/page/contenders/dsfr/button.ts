export { Button } from '@codegouvfr/react-dsfr/Button'
