/**
 * What is wrong, or what to look at again, as data: `@reorua/i18n` and every component take it as words. It becomes
 * text when it is rendered, in the language that is read then, and an app can override its text under `ns` and `key`.
 */
export interface Message {
  /** The namespace of the kind: `nz-ird`, `nz-phone` and so on. */
  ns: string
  /** Which of its messages. */
  key: string
  /** What stands in its placeholders. */
  values?: Readonly<Record<string, string>>
  /** Its own texts, used where the app has none. */
  defaults: { readonly mi?: string; readonly en: string }
}

/** Something that can be what it claims to be. */
export interface Valid<Value = string> {
  /** Whether anything is wrong. */
  ok: true
  /** To store, to send and to compare: the same for every way of typing it. */
  value: Value
  /** To show. */
  formatted: string
  /** What is unusual and may well be right. Show it, and let the person go on. */
  warnings: readonly Message[]
  /** Nothing is wrong. */
  problem?: undefined
}

/** Something that cannot be what it claims to be. */
export interface Invalid {
  /** Whether anything is wrong. */
  ok: false
  /** What is wrong, and what to do about it. */
  problem: Message
  /** Nothing to store. */
  value?: undefined
  /** Nothing to show. */
  formatted?: undefined
  /** There is more than a warning. */
  warnings?: undefined
}

/** What reading gives: the same shape for every kind. */
export type Parsed = Valid | Invalid
