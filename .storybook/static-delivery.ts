import '@reorua/react/static/reorua.css'
