export { Button, type ButtonProps } from './Button.js'
export { ButtonGroup, type ButtonGroupProps } from './ButtonGroup.js'
export { ButtonLink, type ButtonLinkProps } from './ButtonLink.js'
