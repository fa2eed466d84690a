import { describe, expect, test } from 'vitest'
import { checkAddress, formatAddress, parseAddress, type Address } from './index.js'

const town = { town: 'Wellington', postcode: '6011' }

describe('the lines of an address', () => {
  test.each<[string, Address, string, string[]]>([
    ['a street', { street: '224B Clarence Street', suburb: 'Vogeltown', town: 'Wellington', postcode: '6021' }, 'urban', ['224B Clarence Street', 'Vogeltown', 'Wellington 6021']],
    ['a building', { name: 'Hana Wharepapa', organisation: 'Te Tari Taake', unit: 'Level 2', building: 'Asteron Centre', street: '55 Featherston Street', suburb: 'Pipitea', ...town }, 'urban', ['Hana Wharepapa', 'Te Tari Taake', 'Level 2', 'Asteron Centre', '55 Featherston Street', 'Pipitea', 'Wellington 6011']],
    ['no suburb', { street: '2/14 Main Street', ...town }, 'urban', ['2/14 Main Street', 'Wellington 6011']],
    ['a rural route', { street: '54 Maple Farm Road', ruralDelivery: 'RD 2', town: 'Outram', postcode: '9073' }, 'rural', ['54 Maple Farm Road', 'RD 2', 'Outram 9073']],
    ['a rural route and a name', { name: 'Hēmi', ruralDelivery: '02', town: 'Outram', postcode: '9073' }, 'rural', ['Hēmi', 'RD 2', 'Outram 9073']],
    ['a box', { organisation: 'Te Tari Taake', box: 'PO Box 39010', ...town }, 'box', ['Te Tari Taake', 'PO Box 39010', 'Wellington 6011']],
    ['a box in a lobby', { box: 'PO Box 39010', lobby: 'Te Aro', ...town }, 'box', ['PO Box 39010', 'Te Aro', 'Wellington 6011']],
    ['a lobby that is called like the town', { box: 'PO Box 39010', lobby: 'Wellington', ...town }, 'box', ['PO Box 39010', 'Wellington 6011']],
    ['a zero in front', { street: '1 Bank Street', town: 'Whangārei', postcode: ' 0110' }, 'urban', ['1 Bank Street', 'Whangārei 0110']],
  ])('%s', (_, address, type, lines) => {
    expect(parseAddress(address)).toMatchObject({ ok: true, type, lines, formatted: lines.join('\n'), warnings: [] })
    expect(formatAddress(address)).toEqual(lines)
  })

  test.each([
    ['PO Box 23 226', 'PO Box 23226'],
    ['P.O. Box 23226', 'PO Box 23226'],
    ['P O box 23226', 'PO Box 23226'],
    ['po box 7', 'PO Box 7'],
    ['Box 7', 'PO Box 7'],
    ['PO Box CX 10001', 'PO Box CX 10001'],
    ['po box cx10001', 'PO Box CX 10001'],
    ['private bag 3020', 'Private Bag 3020'],
    ['Private Bag 92 007', 'Private Bag 92007'],
    ['counter delivery', 'Counter Delivery'],
  ])('%s is printed as %s', (box, line) => {
    expect(formatAddress({ box, ...town })?.[0]).toBe(line)
  })

  test.each([['1', 'RD 1'], ['rd1', 'RD 1'], ['R.D. 1', 'RD 1'], ['R D 12', 'RD 12'], ['RD 01', 'RD 1']])('the route %s is printed as %s', (ruralDelivery, line) => {
    expect(formatAddress({ street: '1 Long Road', ruralDelivery, ...town })?.[1]).toBe(line)
  })
})

describe('what is wrong with an address', () => {
  test.each<[Address, string[]]>([
    [{}, ['street: nz-address delivery', 'town: nz-address town', 'postcode: nz-postcode empty']],
    [{ street: '1 Main Street' }, ['town: nz-address town', 'postcode: nz-postcode empty']],
    [{ street: ' ', ...town }, ['street: nz-address delivery']],
    [{ street: '1 Main Street', town: 'Taupō', postcode: '330' }, ['postcode: nz-postcode digits']],
    [{ street: '1 Main Street', box: 'PO Box 1', ...town }, ['box: nz-address mixed']],
    [{ ruralDelivery: 'RD 1', box: 'PO Box 1', ...town }, ['box: nz-address mixed']],
    [{ box: 'Locked Bag 1', ...town }, ['box: nz-address box']],
    [{ box: 'PO Box', ...town }, ['box: nz-address box']],
    [{ box: 'PO Box 12345678', ...town }, ['box: nz-address box']],
    [{ street: '1 Long Road', ruralDelivery: 'RD', ...town }, ['ruralDelivery: nz-address ruralDelivery']],
    [{ street: '1 Long Road', ruralDelivery: 'RD 123', ...town }, ['ruralDelivery: nz-address ruralDelivery']],
  ])('%j', (address, problems) => {
    const read = parseAddress(address)
    expect(read.ok ? [] : read.problems.map(({ field, problem }) => `${field}: ${problem.ns} ${problem.key}`)).toEqual(problems)
    expect(read.problem).toBe(read.ok ? undefined : read.problems[0]!.problem)
    expect(checkAddress(address)?.key).toBe(read.problem?.key)
    expect(formatAddress(address)).toBeUndefined()
  })

  test.each<[Address, string[]]>([
    [{ street: '4-12 Main Street' }, ['range']],
    [{ street: '4 – 12 Main Street' }, ['range']],
    [{ street: 'Corner Main and High Streets' }, ['corner']],
    [{ street: '21 A Main Street' }, ['letter']],
    [{ street: '21A Main Street' }, []],
    [{ street: '2/21 Main Street' }, []],
    [{ street: '1 Long Road', suburb: 'Piha', ruralDelivery: '1' }, ['suburb']],
    [{ ruralDelivery: '1' }, ['occupant']],
    [{ ruralDelivery: '1', organisation: 'Te Tari Taake' }, []],
    [{ street: '1 Main Street', postcode: '0010' }, ['unused']],
  ])('is not much: %j', (address, warnings) => {
    const read = parseAddress({ ...town, ...address })
    expect([read.ok, read.warnings?.map(({ key }) => key)]).toEqual([true, warnings])
  })
})

describe('the names in an address', () => {
  test.each(['Ngāti Whātua Ōrākei', "Aroha O'Brien-Te Wērā", 'Hēmi', 'Te Whanga‑nui‑a‑Tara', 'Zoë Müller', 'H', 'Ma'.repeat(2000)])('%s stays as it is', (name) => {
    const read = parseAddress({ name, street: name, suburb: name, ...town, town: name })
    expect(read.value).toMatchObject({ name, street: name, suburb: name, town: name })
    expect(read.ok && read.lines).toEqual([name, name, name, `${name} 6011`])
  })

  test('are in NFC, on one line, and what is empty is left out', () => {
    const { value } = parseAddress({ name: ' Hēmi \n Te\tWērā '.normalize('NFD'), organisation: ' ', street: '1 Main Street', town: 'Taupō'.normalize('NFD'), postcode: '3330' })
    expect(value).toEqual({ name: 'Hēmi Te Wērā', street: '1 Main Street', town: 'Taupō', postcode: '3330' })
  })
})
