import type { i18n as I18next } from 'i18next'

/** Left by the plug-in on what it has taught, so that the provider can tell without importing it. */
export const OUR_PLURAL_RULE = Symbol.for('@reorua/i18n plural rule')

export function hasOurPluralRule(i18n: I18next): boolean {
  return Boolean((i18n.services?.pluralResolver as Record<symbol, unknown> | undefined)?.[OUR_PLURAL_RULE])
}
