import { tellExpanded } from '../../react/src/checkboxes/expanded.js'
import { isBusy } from '../../react/src/internal/isBusy.js'
import { enhanceCheckboxes } from './checkboxes.js'
import { enhanceErrorSummary } from './errorSummary.js'
import { enhanceMacronKeys } from './macronKeys.js'
import { enhancePasswordInput } from './passwordInput.js'
import { enhanceTable } from './table.js'
import { enhanceTabs } from './tabs.js'

const done = new WeakSet<Element>()
let isFirst = true

/**
 * Adds to a page, or to a part of it that has come later, what HTML cannot do by itself: tabs, links of an error summary
 * that lead into their fields, a box that says “none of these” and takes back the others, tables that are a stop for the
 * keyboard only where they scroll, passwords that can be looked at, keys for macrons, and the focus for what answers a
 * person. It runs by itself when the script is loaded; what has been seen to is left alone.
 */
export function init(root: ParentNode = document): void {
  for (const tabs of fresh(root, '.reo-tabs')) enhanceTabs(tabs)
  for (const boxes of fresh(root, '.reo-checkboxes')) enhanceCheckboxes(boxes)
  for (const conditional of fresh(root, '.reo-checkboxes-conditional')) tellExpanded(conditional)
  for (const table of fresh(root, '.reo-table-scroll')) enhanceTable(table)
  for (const line of fresh(root, '.reo-password-input-line')) enhancePasswordInput(line)
  for (const keys of fresh(root, '.reo-macron-keys')) enhanceMacronKeys(keys)
  for (const summary of fresh(root, '.reo-error-summary')) {
    enhanceErrorSummary(summary)
    if (summary.hasAttribute('autofocus')) focus(summary)
  }
  for (const banner of fresh(root, '.reo-notification-banner[tabindex="-1"]')) focus(banner)
  isFirst = false
}

function fresh(root: ParentNode, selector: string): HTMLElement[] {
  const all = [...root.querySelectorAll<HTMLElement>(selector), ...(root instanceof HTMLElement && root.matches(selector) ? [root] : [])]
  const found = all.filter((element) => !done.has(element))
  for (const element of found) done.add(element)
  return found
}

function focus(element: HTMLElement) {
  // Scripts may come late to a page: who has begun to do something on it is not disturbed.
  if (!isFirst || !isBusy(document)) element.focus()
}

// A server may import this together with the rest of an app.
if (typeof document !== 'undefined') init()
