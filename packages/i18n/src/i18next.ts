import { formatDate, formatList, formatMoney, formatNumber, pluralCategory, type Language, type NameSet } from '@reorua/reo'
import type { i18n as I18next, ThirdPartyModule } from 'i18next'
import { OUR_PLURAL_RULE } from './marker.js'
import { isMark } from './parse.js'

export interface ReoruaI18nextOptions {
  /** Which official set of Māori month and day names dates use. */
  names?: NameSet
}

/**
 * Teaches an app's own i18next instance te reo Māori, for its own `t()` calls: `i18next.use(reorua()).init(…)`.
 * Plurals no longer depend on the browser, and `date`, `number`, `money` and `list` are formatted alike everywhere;
 * other languages keep what they had. Works with i18next 26 and 27.
 */
export function reorua(options: ReoruaI18nextOptions = {}): ThirdPartyModule {
  return {
    type: '3rdParty',
    init(i18n) {
      installPluralRule(i18n)
      installFormats(i18n, options)
    },
  }
}

interface PluralResolver {
  getRule(code: string, options?: { ordinal?: boolean }): unknown
  [OUR_PLURAL_RULE]?: boolean
}

// An internal interface of i18next: there has been no public one since addRule went with version 25.
function installPluralRule(i18n: I18next) {
  const resolver = i18n.services.pluralResolver as PluralResolver
  if (resolver[OUR_PLURAL_RULE]) return
  const theirs = resolver.getRule.bind(resolver)
  resolver.getRule = (code, options) => (languageOf(code) === 'mi' ? maoriRule(options?.ordinal ?? false) : theirs(code, options))
  resolver[OUR_PLURAL_RULE] = true
}

/** Looks like an `Intl.PluralRules`. Zero is not a category of it: i18next itself asks for `_zero` first. */
function maoriRule(ordinal: boolean) {
  const category = (n: number) => (!ordinal && pluralCategory('mi', n) === 'one' ? 'one' : 'other')
  return { select: category, resolvedOptions: () => ({ locale: 'mi', pluralCategories: ordinal ? ['other'] : ['one', 'other'] }) }
}

type Format = (value: unknown, language: Language, options: Record<string, unknown>) => string | undefined

function installFormats(i18n: I18next, { names }: ReoruaI18nextOptions) {
  const has = (options: Record<string, unknown>, word: string) => word in options || options.style === word || options.type === word
  const formats: Record<string, Format> = {
    date: (value, language, options) =>
      formatDate(language, value as string, { names, style: (['full', 'medium', 'numeric'] as const).find((style) => has(options, style)) ?? 'long' }),
    number: (value, language) => formatNumber(language, Number(value)),
    money: (value, language) => formatMoney(language, Number(value)),
    list: (value, language, options) => formatList(language, [value].flat().map(String), { type: has(options, 'or') ? 'or' : 'and' }),
  }
  const formatter = i18n.services.formatter
  for (const [name, format] of Object.entries(formats)) {
    const theirs = (formatter as { formats?: Record<string, (...args: unknown[]) => string> } | undefined)?.formats?.[name]
    formatter?.add(name, (value, tag, options) => {
      if (isMark(value)) return value as string
      const language = languageOf(tag)
      return (language ? format(value, language, options) : theirs?.(value, tag, options)) ?? ''
    })
  }
}

function languageOf(tag: string | undefined): Language | undefined {
  const primary = tag?.toLowerCase().split(/[-_]/)[0]
  return primary === 'mi' || primary === 'en' ? primary : undefined
}
