import '@reorua/tokens/reorua.css'
import '@reorua/react/static/reorua.css'
