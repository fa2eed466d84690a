export { Input } from '@codegouvfr/react-dsfr/Input'
