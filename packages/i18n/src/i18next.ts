import { formatDate, formatList, formatMoney, formatNumber, formatPercent, formatTime, pluralCategory, type Language, type NameSet } from '@reorua/reo'
import type { i18n as I18next, ThirdPartyModule } from 'i18next'
import { own } from './bundles.js'
import { OUR_PLURAL_RULE } from './marker.js'
import { numberIn } from './number.js'

export interface ReoruaI18nextOptions {
  /** Which official set of Māori month and day names dates use. */
  names?: NameSet
}

/**
 * Teaches an app's own i18next instance te reo Māori, for its own `t()` calls: `i18next.use(reorua()).init(…)`.
 * Plurals no longer depend on the browser, and `date`, `time`, `number`, `percent`, `money` and `list` are formatted alike everywhere;
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

type Options = Readonly<Record<string, unknown>>
type Format = (value: unknown, language: Language, options: Options) => string | undefined

function installFormats(i18n: I18next, { names }: ReoruaI18nextOptions) {
  const formats: Record<string, Format> = {
    date: (value, language, options) => formatDate(language, value as string, { names, style: (['full', 'medium', 'numeric', 'weekday', 'month-year', 'month'] as const).find((style) => says(options, style)) ?? 'long' }),
    time: (value, language, options) => formatTime(language, value as string, { hours: says(options, '24') || options.hours === 24 ? 24 : 12 }),
    percent: (value, language, { minimumFractionDigits, maximumFractionDigits }) => formatPercent(language, numberIn(value), given({ minimumFractionDigits, maximumFractionDigits })),
    number: (value, language, { minimumFractionDigits, maximumFractionDigits }) => formatNumber(language, numberIn(value), given({ minimumFractionDigits, maximumFractionDigits })),
    money: (value, language) => formatMoney(language, numberIn(value)),
    list: (value, language, options) => formatList(language, [value].flat().filter(isTextOrNumber).map(String), { type: says(options, 'or') || says(options, 'disjunction') ? 'or' : 'and' }),
  }
  const { formatter } = i18n.services
  for (const [name, format] of Object.entries(formats)) {
    const theirs = own(own(formatter, 'formats'), name) as ((value: unknown, tag: string | undefined, options: unknown) => string) | undefined
    formatter?.add?.(name, (value, tag, options) => {
      const language = languageOf(tag)
      if (language && !(name === 'number' && asksForMore(options))) return format(value, language, options) ?? ''
      // What only Intl can do, such as a percentage, is asked for in English: most browsers know no Māori.
      return theirs ? theirs(value, language ? 'en-NZ' : tag, options) : (value as string)
    })
  }
}

/** `date(full)`, `date(style: full)` and `list(type: or)` all say it. */
function says(options: Options, word: string): boolean {
  return word in options || options.style === word || options.type === word
}

function asksForMore(options: Options): boolean {
  return ['style', 'notation', 'unit', 'currency', 'signDisplay', 'minimumSignificantDigits', 'maximumSignificantDigits'].some((name) => options[name] !== undefined)
}

function given<T extends Options>(options: T): { [K in keyof T]?: number } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => typeof value === 'number')) as { [K in keyof T]?: number }
}

function isTextOrNumber(item: unknown): item is string | number {
  return typeof item === 'string' || (typeof item === 'number' && Number.isFinite(item))
}

function languageOf(tag: string | undefined): Language | undefined {
  const primary = tag?.toLowerCase().split(/[-_]/)[0]
  return primary === 'mi' || primary === 'en' ? primary : undefined
}
