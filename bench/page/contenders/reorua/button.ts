export { Button } from '@reorua/react/button'
