export { SessionTimeout, type SessionTimeoutProps } from './SessionTimeout.js'
