import { addressedIn, decoded, goTo, rememberInAddress, tabIdOf } from '../../react/src/tabs/address.js'
import { tabForKey } from '../../react/src/tabs/keys.js'

/** Makes tabs out of a list of links and the parts that they lead to. Where a part has no link, everything stays as it is. */
export function enhanceTabs(root: HTMLElement): void {
  const list = root.querySelector<HTMLElement>(':scope > .reo-tabs-list')
  const links = [...(list?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])]
  const panels = [...root.children].filter((child): child is HTMLElement => child.localName === 'section')
  const tabs = panels.map((panel) => links.find((link) => decoded(link.hash.slice(1)) === panel.id))
  if (!list || root.dataset.enhanced !== undefined || panels.length === 0 || !tabs.every((tab) => tab !== undefined)) return

  const open = (panel: Element) => panels.forEach((one, index) => show(tabs[index]!, one, one === panel))
  const choose = (event: Event, tab: HTMLElement) => {
    const panel = panels[tabs.indexOf(tab as HTMLAnchorElement)]!
    event.preventDefault()
    open(panel)
    rememberInAddress(panel.id)
    // Safari gives no focus to a link that is clicked.
    tab.focus()
  }

  list.setAttribute('role', 'tablist')
  for (const item of list.children) item.setAttribute('role', 'presentation')
  tabs.forEach((tab, index) => {
    const panel = panels[index]!
    set(tab, { id: tabIdOf(panel.id), role: 'tab', 'aria-controls': panel.id })
    tab.addEventListener('click', (event) => event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || choose(event, tab))
    panel.addEventListener('beforematch', () => open(panel))
  })
  list.addEventListener('keydown', (event) => {
    const tab = tabForKey(event, list)
    if (tab) choose(event, tab)
  })
  addEventListener('hashchange', () => {
    const found = addressedIn(root)
    if (!found) return
    open(found.panel)
    goTo(found)
  })
  open(addressedIn(root)?.panel ?? panels.find((panel) => panel.dataset.open !== undefined) ?? panels[0]!)
  root.dataset.enhanced = ''
}

function show(tab: HTMLElement, panel: HTMLElement, isOpen: boolean) {
  set(tab, { 'aria-selected': String(isOpen), tabindex: isOpen ? '0' : '-1', 'data-open': isOpen ? '' : null })
  // A panel that waits to be found still has a box, so nothing else may tell of it. This way searching the page opens it.
  const shown = isOpen ? { hidden: null, role: 'tabpanel', tabindex: '0', 'aria-labelledby': tab.id, 'data-open': '' } : { hidden: 'until-found', role: null, tabindex: null, 'aria-labelledby': null, 'data-open': null }
  set(panel, shown)
}

function set(element: Element, attributes: Record<string, string | null>) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) element.removeAttribute(name)
    else element.setAttribute(name, value)
  }
}
