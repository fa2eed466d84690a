import '@digdir/designsystemet-css'
import '@digdir/designsystemet-css/theme'
