import { breakpoint } from '@reorua/tokens'

// Custom properties do not work in media queries, so these are constants.
export const fromTablet = `@media (min-width: ${breakpoint.tablet})`
export const fromDesktop = `@media (min-width: ${breakpoint.desktop})`
