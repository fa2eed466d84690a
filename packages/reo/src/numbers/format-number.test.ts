import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatMoney, formatNumber } from '../index.js'

test('what the types forbid is answered with nothing, not with an error', () => {
  for (const format of [formatNumber, formatMoney] as ((...args: unknown[]) => unknown)[]) {
    for (const n of ['12', null, undefined, {}, 12n, new Date(0)]) expect(format('mi', n)).toBeUndefined()
    for (const language of ['zz', 'MI', null, undefined]) expect(format(language, 12)).toBeUndefined()
  }
  expect((formatMoney as (...args: unknown[]) => unknown)('mi', 12, { cents: 'sometimes' })).toBeUndefined()
  expect((formatNumber as (...args: unknown[]) => unknown)('mi', 12, { maximumFractionDigits: '2' })).toBeUndefined()
})

test('grouping and rounding agree with the New Zealand English that every engine knows', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e15, max: 1e15, noNaN: true }), fc.integer({ min: 0, max: 6 }), (n, places) => {
      const peer = new Intl.NumberFormat('en-NZ', { minimumFractionDigits: places, maximumFractionDigits: places }).format(n)
      const ours = formatNumber('mi', n, { minimumFractionDigits: places, maximumFractionDigits: places })
      // Only the sign of nothing differs: Intl writes "-0.00".
      expect(ours).toBe(/[1-9]/.test(peer) ? peer : peer.replace('-', ''))
    }),
  )
})

test('money written always with cents reads back as the same count of cents', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
      const text = formatMoney('mi', cents / 100, { cents: 'always' }) ?? ''
      expect(text).toMatch(/^-?\$\d{1,3}(,\d{3})*\.\d\d$/)
      expect(Number(text.replace(/[$,.]/g, ''))).toBe(cents)
    }),
  )
})
