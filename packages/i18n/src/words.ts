import type { Bundle, Forms } from '@reorua/locales'
import type { Namespace, ParseKeys, TypeOptions } from 'i18next'
import { learnMessages } from './resolve.js'
import { lettersOf, resolveFurther } from './resolveMessage.js'

/** What can stand inside a message. Plain data, so that it survives JSON: dates are ISO strings. */
export type Value = string | number | Words | readonly Value[]

/**
 * A message to look up: its namespace and key, what stands in its placeholders, and (when it comes from a word module)
 * its own two texts, used where the app's i18next instance has none. Plain, serialisable data: it can sit in state, in
 * a server's reply or in a form library's error map, and becomes text only when it is rendered.
 */
export interface Message {
  ns: string
  key: string
  values?: Readonly<Record<string, Value>> | undefined
  defaults?: { readonly mi?: Forms; readonly en?: Forms } | undefined
}

/** Words as data: a string in the app's source language, the same words in both languages, or a message to look up. */
export type Words = string | { readonly mi?: string; readonly en?: string } | Message

/** Makes messages of one word module: `w('prefix', { error })`. */
export interface WordsOfBundle<M> {
  <K extends keyof M & string>(key: K, ...values: [M[K]] extends [never] ? [] : [values: ValuesNamed<M[K] & string>]): Message
}

/** A count chooses the plural form, so it is a number. */
type ValuesNamed<Names extends string> = { readonly [Name in Names]: Name extends 'count' ? number : Value }

/** Makes messages of one namespace of the app's own i18next resources. */
export interface WordsOfNamespace<N extends string> {
  (key: NamespaceKey<N>, values?: Readonly<Record<string, Value>>): Message
}

/** The keys of a namespace that the app has declared in i18next's `CustomTypeOptions`; of any other, any string. */
export type NamespaceKey<N extends string> = N extends keyof TypeOptions['resources'] & Namespace ? ParseKeys<N> : string

/**
 * Makes messages outside React: in validators, on servers, in server components. Takes a namespace of the app's own
 * resources, or a word module that carries both texts with it.
 */
export function words<N extends string, M extends Record<string, string>>(bundle: Bundle<N, M>): WordsOfBundle<M>
export function words<N extends string>(namespace: N): WordsOfNamespace<N>
export function words(source: string | Bundle): (key: string, values?: Record<string, Value>) => Message {
  learnMessages(resolveFurther, lettersOf)
  if (typeof source === 'string') return (key, values) => ({ ns: source, key, values })
  const { ns, messages } = source
  return (key, values) => ({ ns, key, values, defaults: Object.hasOwn(messages, key) ? (messages as Record<string, Message['defaults']>)[key] : undefined })
}
