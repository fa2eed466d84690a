export { Button, type ButtonProps } from './Button.js'
export { ButtonLink, type ButtonLinkProps } from './ButtonLink.js'
