import '@reorua/tokens/reorua.css'
import './reorua.css'
