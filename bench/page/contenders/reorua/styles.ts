import '@reorua/tokens/reorua.css'
