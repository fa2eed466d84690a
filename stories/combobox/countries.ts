import { words } from '@reorua/i18n'
import type { AnswerOption } from '@reorua/react/combobox'
import { storySelectWords } from '../locales/dist/story-select.js'

export const w = words(storySelectWords)

/** A few countries, for the stories of what finds answers. */
export const countries: AnswerOption[] = [
  { value: 'AU', label: w('australia') },
  { value: 'CK', label: w('cookIslands') },
  { value: 'FJ', label: w('fiji') },
  { value: 'FR', label: w('france') },
  { value: 'DE', label: w('germany') },
  { value: 'IE', label: w('ireland') },
  { value: 'NU', label: w('niue') },
  { value: 'WS', label: w('samoa'), otherNames: ['Western Samoa'] },
  { value: 'SB', label: w('solomonIslands') },
  { value: 'TO', label: w('tonga') },
]

const europe = ['FR', 'DE', 'IE']

/** The same in groups. */
export const groupedCountries: AnswerOption[] = countries
  .filter(({ value }) => value !== 'AU')
  .map((country) => ({ ...country, group: w(europe.includes(country.value) ? 'europe' : 'polynesia') }))

/** More places than anybody reads through. */
export const places: AnswerOption[] = Array.from({ length: 10_000 }, (_, index) => ({ value: `${index + 1}`, label: { mi: `Wāhi ${index + 1}`, en: `Place ${index + 1}` } }))

/** Somebody who takes half a second to find countries by the beginning of their code or name. */
export async function loadCountries(typed: string, signal: AbortSignal): Promise<AnswerOption[]> {
  await new Promise((resolve) => setTimeout(resolve, 500))
  signal.throwIfAborted()
  const names = (option: AnswerOption) => [option.value, ...Object.values((option.label as { defaults?: Record<string, string> }).defaults ?? {})]
  return countries.filter((option) => names(option).some((name) => String(name).toLowerCase().startsWith(typed.toLowerCase())))
}
