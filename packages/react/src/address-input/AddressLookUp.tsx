'use client'
import { Say, words } from '@reorua/i18n'
import { addressInputWords } from '@reorua/locales/address-input'
import { useRef, type KeyboardEvent } from 'react'
import { Button } from '../button/index.js'
import { useQuietOnSwitch } from '../internal/useQuietOnSwitch.js'
import { TextInput } from '../text-input/index.js'
import type { AddressKind, AddressParts } from './addressParts.js'
import * as S from './AddressLookUp.styles.js'
import { fillIn } from './fillIn.js'
import { useLookUp } from './useLookUp.js'

const w = words(addressInputWords)

/** An address that was found. */
export interface FoundAddress {
  /** By which the same service knows it. */
  id: string
  /** The whole address in one line, to choose by. */
  text: string
  /** Its parts, where they are known already; else `resolve` is asked. */
  parts?: AddressParts
}

/** Finds addresses that begin with, or contain, what was typed. */
export type AddressLookUp = (query: string, signal: AbortSignal) => Promise<readonly FoundAddress[]>
/** Gives the parts of an address that was found. */
export type AddressResolve = (id: string, signal: AbortSignal) => Promise<AddressParts>

export interface LookUpProps {
  /** Finds addresses. Without it, or without scripts, people fill in the parts themselves. */
  lookUp: AddressLookUp
  /** Gives the parts of the address that was chosen, where what was found does not bring them. */
  resolve?: AddressResolve | undefined
}

/** Finds an address, and fills the parts with it. */
export function AddressLookUp({ name, id, kinds, lookUp, resolve }: LookUpProps & { name: string; id: string; kinds: readonly AddressKind[] }) {
  const root = useRef<HTMLDivElement>(null)
  const query = useRef<HTMLInputElement>(null)
  const { state, search, choose } = useLookUp(lookUp, resolve, (parts) => fillIn(root.current!.closest('fieldset')!, name, parts, kinds))
  const { live } = useQuietOnSwitch(JSON.stringify(state.news))

  const start = () => search(query.current!.value)
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter in a field sends its form; here it would be sent half empty. While letters are put together, Enter ends that.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    start()
  }
  return (
    <S.Root ref={root}>
      <S.Line>
        <S.Box>
          <TextInput ref={query} id={`${id}-find`} label={w('find')} autoComplete="off" onKeyDown={onKeyDown} />
        </S.Box>
        <Button type="button" variant="secondary" onClick={start}>
          {w('search')}
        </Button>
      </S.Line>
      <S.News role="status" aria-live={live}>
        {state.news && <Say key={state.count}>{state.news}</Say>}
      </S.News>
      {state.found.length > 0 && (
        <S.Found>
          {state.found.map((address) => (
            <S.Result key={address.id}>
              <S.Choice type="button" onClick={() => choose(address)}>
                <bdi>{address.text}</bdi>
              </S.Choice>
            </S.Result>
          ))}
        </S.Found>
      )}
    </S.Root>
  )
}
