import { ReoruaProvider } from '@reorua/i18n'
import { parseAddress } from '@reorua/nz'
import { AddressInput, addressOf, addressParts, type AddressParts } from '@reorua/react/address-input'
import { render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'

/** What a form with this address sends, read as a server reads it. */
function sentWith(value: AddressParts) {
  const { unmount } = render(
    <ReoruaProvider reading="mi-en">
      <form aria-label="f">
        <AddressInput legend="Address" name="home" kinds={['urban', 'rural', 'box', 'overseas']} defaultValue={value} />
      </form>
    </ReoruaProvider>,
  )
  const sent = new FormData(screen.getByRole<HTMLFormElement>('form'))
  unmount()
  return addressParts('home', sent)
}

describe('an address goes from the fields to @reorua/nz and back', () => {
  test.each<[AddressParts, string[]]>([
    [{ kind: 'urban', building: 'Level 2', line: '21A Main Street', suburb: 'Vogeltown', town: 'Wellington', postcode: '6021' }, ['Level 2', '21A Main Street', 'Vogeltown', 'Wellington 6021']],
    [{ kind: 'rural', line: '54 Maple Farm Road', rd: '2', town: 'Outram', postcode: '9073' }, ['54 Maple Farm Road', 'RD 2', 'Outram 9073']],
    [{ kind: 'box', box: 'P.O. Box 23 226', lobby: 'Mangere Bridge', town: 'Ōtāhuhu', postcode: '0640' }, ['PO Box 23226', 'Mangere Bridge', 'Ōtāhuhu 0640']],
  ])('%j', (typed, lines) => {
    const parts = sentWith(typed)
    expect(parts).toEqual(typed)
    const address = parseAddress(addressOf(parts))
    expect(address.ok && { type: address.type, lines: address.lines }).toEqual({ type: typed.kind, lines })
  })

  test('with nothing of the kinds that were not chosen', () => {
    const parts = sentWith({ kind: 'box', line: '1 Main Street', rd: '2', box: 'PO Box 1', town: 'Taupō', postcode: '3330' })
    expect(parseAddress(addressOf(parts)).ok).toBe(true)
  })

  test('and what is wrong with it by the part to correct', () => {
    const answer = parseAddress(addressOf(sentWith({ kind: 'rural', line: '54 Maple Farm Road', rd: 'far', postcode: '9073' })))
    expect(!answer.ok && answer.problems.map(({ field }) => field)).toEqual(['ruralDelivery', 'town'])
  })

  test('but for one elsewhere, which has no such parts', () => {
    const parts = sentWith({ kind: 'overseas', lines: '17 Rue de Rivoli\n75004 Paris', country: 'France' })
    expect(parts.country).toBe('France')
    expect(addressOf(parts)).toBeUndefined()
  })
})
