import { describe, expect, test } from 'vitest'
import { parseTime, type TimeParts } from './index.js'

const read = (parts: TimeParts) => {
  const { value, problem, invalid } = parseTime(parts)
  return value ?? `${problem!.key}: ${invalid!.join()}`
}

describe('a time', () => {
  test.each<[TimeParts, string]>([
    [{ hour: '4', minute: '30', period: 'pm' }, '16:30'],
    [{ hour: '4', minute: '30', period: 'am' }, '04:30'],
    [{ hour: '04', minute: '5', period: 'am' }, '04:05'],
    [{ hour: '4', period: 'pm' }, '16:00'],
    [{ hour: '12', minute: '00', period: 'am' }, '00:00'],
    [{ hour: '12', minute: '1', period: 'pm' }, '12:01'],
    [{ hour: ' 4 ', minute: ' 30 ', period: 'pm' }, '16:30'],
    [{ hour: '４', minute: '３０', period: 'pm' }, '16:30'],
    [{ hour: '4pm' }, '16:00'],
    [{ hour: '4:30 p.m.' }, '16:30'],
    [{ hour: '4.30PM' }, '16:30'],
    [{ hour: '4.30', period: 'am' }, '04:30'],
    [{ hour: '1630' }, '16:30'],
    [{ hour: '0930', period: 'am' }, '09:30'],
    [{ hour: '16', minute: '30' }, '16:30'],
    [{ hour: '16', minute: '30', period: 'pm' }, '16:30'],
    [{ hour: '0', minute: '15' }, '00:15'],
    [{ hour: '00', minute: '15', period: 'am' }, '00:15'],
    [{ hour: '23', minute: '59' }, '23:59'],
    [{ hour: '4am', period: 'pm' }, '16:00'],
  ])('typed as %j is %s', (parts, value) => {
    expect(read(parts)).toBe(value)
  })

  test.each<[TimeParts, string]>([
    [{}, 'missing: hour,minute,period'],
    [{ hour: ' ', minute: '' }, 'missing: hour,minute,period'],
    [{ hour: '4', minute: '30' }, 'missingPeriod: period'],
    [{ hour: '12' }, 'missingPeriod: period'],
    [{ hour: '4', period: 'AM' }, 'missingPeriod: period'],
    [{ hour: '4', period: 'noon' }, 'missingPeriod: period'],
    [{ minute: '30', period: 'pm' }, 'wrongHour: hour'],
    [{ period: 'pm' }, 'wrongHour: hour'],
    [{ hour: '24', minute: '00' }, 'wrongHour: hour'],
    [{ hour: '99', period: 'am' }, 'wrongHour: hour'],
    [{ hour: '16', period: 'am' }, 'wrongHour: hour'],
    [{ hour: '0', period: 'pm' }, 'wrongHour: hour'],
    [{ hour: '-4', period: 'pm' }, 'wrongHour: hour'],
    [{ hour: 'four', period: 'pm' }, 'wrongHour: hour'],
    [{ hour: '4', minute: '60', period: 'pm' }, 'wrongMinute: minute'],
    [{ hour: '4', minute: 'half', period: 'pm' }, 'wrongMinute: minute'],
    [{ hour: '4', minute: '030', period: 'pm' }, 'wrongMinute: minute'],
    [{ hour: '4.75', period: 'pm' }, 'wrongMinute: minute'],
    [{ hour: '4:30', minute: '45', period: 'pm' }, 'wrongMinute: minute'],
    [{ hour: '4'.repeat(100_000) }, 'wrongHour: hour'],
  ])('typed as %j is none: %s', (parts, problem) => {
    expect(read(parts)).toBe(problem)
  })

  test('that is none is told in both languages, as data', () => {
    expect(JSON.parse(JSON.stringify(parseTime({ hour: '4' }).problem))).toMatchObject({ ns: 'time-input', key: 'missingPeriod', defaults: { mi: 'Kōwhiria te ata, te ahiahi rānei', en: 'Choose am or pm' } })
  })
})
