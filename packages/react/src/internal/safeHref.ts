// Bundlers and Node both answer this; nothing else of Node's is used.
declare const process: { env: { NODE_ENV?: string } }

const SAFE = /^(https?|mailto|tel)$/i
const SCHEME = /^([a-z][a-z0-9+.-]*):/i

/**
 * An address that a link may lead to: of this site, or of a scheme that runs nothing. Anything else gives no address,
 * so that the link becomes plain text, and tells the developer.
 */
export function safeHref(href: string | undefined, component: string): string | undefined {
  if (href === undefined || href === null) return undefined
  // Browsers drop tabs and line breaks from an address, and control characters and spaces from its start, before they
  // read its scheme: https://url.spec.whatwg.org/#concept-basic-url-parser
  const scheme = SCHEME.exec(String(href).replace(/^[\0-\u0020]+|[\t\n\r]/g, ''))?.[1]
  if (!scheme || SAFE.test(scheme)) return href
  if (process.env.NODE_ENV !== 'production') {
    console.error(`Reorua: ${component} got an href that begins with "${scheme.toLowerCase()}:", so it leads nowhere. Only relative, http:, https:, mailto: and tel: addresses are safe; a script in an address could act in the reader's name.`)
  }
  return undefined
}
