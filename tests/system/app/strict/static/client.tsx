import '@reorua/tokens/reorua.css'
import '@reorua/react/static/reorua.css'
import { Page } from '../Page.tsx'
import { wake } from '../wake.ts'

wake((reading) => <Page reading={reading} />)
