'use client'
import { words, type Message } from '@reorua/i18n'
import { addressInputWords } from '@reorua/locales/address-input'
import { useEffect, useRef, useState } from 'react'
import type { AddressParts } from './addressParts.js'
import type { AddressLookUp, AddressResolve, FoundAddress } from './AddressLookUp.js'

const w = words(addressInputWords)

interface State {
  found: readonly FoundAddress[]
  news?: Message
  /** Tells one piece of news from the next that says the same. */
  count: number
}

/** Asks the agency's service, one question at a time: an answer that comes after the next question is not shown. */
export function useLookUp(lookUp: AddressLookUp, resolve: AddressResolve | undefined, fill: (parts: AddressParts) => void) {
  const [state, setState] = useState<State>({ found: [], count: 0 })
  const asking = useRef<AbortController>(undefined)
  useEffect(() => () => asking.current?.abort(), [])

  const tell = (news: Message, found: readonly FoundAddress[] = []) => setState(({ count }) => ({ found, news, count: count + 1 }))

  const ask = async <T,>(question: (signal: AbortSignal) => Promise<T>, answered: (answer: T) => void, found?: readonly FoundAddress[]) => {
    asking.current?.abort()
    const { signal } = (asking.current = new AbortController())
    tell(w('searching'), found)
    try {
      const answer = await question(signal)
      if (!signal.aborted) answered(answer)
    } catch {
      if (!signal.aborted) tell(w('failed'), found)
    }
  }

  const search = (query: string) => {
    const text = query.trim()
    if (text !== '') return void ask((signal) => lookUp(text, signal), (found) => tell(found.length > 0 ? w('found', { count: found.length }) : w('nothing'), found))
    asking.current?.abort()
    tell(w('tooShort'))
  }
  const choose = ({ id, text, parts }: FoundAddress) => {
    const done = (known: AddressParts) => {
      tell(w('chosen', { address: text }))
      fill(known)
    }
    if (parts) done(parts)
    else if (resolve) void ask((signal) => resolve(id, signal), done, state.found)
    else done({ line: text })
  }
  return { state, search, choose }
}
