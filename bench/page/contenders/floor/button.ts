export { Button } from './parts.tsx'
