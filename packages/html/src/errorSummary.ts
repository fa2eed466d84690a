import { lead } from '../../react/src/error-summary/lead.js'
import { decoded } from '../../react/src/tabs/address.js'

/** Lets the links of a summary lead into their fields, and open what hides them. */
export function enhanceErrorSummary(summary: HTMLElement): void {
  summary.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('.reo-error-summary-link')
    if (link) lead(event, link, decoded(link.hash.slice(1)))
  })
}
