export { Footer, type FooterProps } from './Footer.js'
export { FooterLink, type FooterLinkProps } from './FooterLink.js'
