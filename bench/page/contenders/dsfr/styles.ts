import '@codegouvfr/react-dsfr/main.css'
