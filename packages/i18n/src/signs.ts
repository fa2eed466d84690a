import type { InitOptions } from 'i18next'

/**
 * Rewrites the placeholders and nestings of an app that has chosen other signs than `{{`, `}}`, `$t(` and `)` for
 * them in its i18next options.
 */
export function withOurSigns(text: string, signs: InitOptions['interpolation'] = {}): string {
  const { prefix = '{{', suffix = '}}', formatSeparator = ',', nestingPrefix = '$t(', nestingSuffix = ')' } = signs
  let own = text
  if (nestingPrefix !== '$t(' || nestingSuffix !== ')') own = own.replace(between(nestingPrefix, nestingSuffix), '$$t($1)')
  if (prefix === '{{' && suffix === '}}' && formatSeparator === ',') return own
  return own.replace(between(prefix, suffix), (_, inside: string) => `{{${formatSeparator === ',' ? inside : inside.replace(formatSeparator, ',')}}}`)
}

// Bounded, so that a hostile text costs linear time.
function between(prefix: string, suffix: string): RegExp {
  return new RegExp(`${escaped(prefix)}(.{1,200}?)${escaped(suffix)}`, 'g')
}

function escaped(sign: string): string {
  return sign.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
