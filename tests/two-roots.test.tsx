import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { LanguageToggle } from '@reorua/react/language-toggle'
import { Radio, Radios } from '@reorua/react/radios'
import { useSyncExternalStore } from 'react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'

/** What the roots of a page have in common, outside React: the reading, and a way to hear of another one. */
function sharedReading(first: Reading) {
  let reading = first
  const listeners = new Set<() => void>()
  return {
    get: () => reading,
    set: (next: Reading) => {
      reading = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

type Shared = ReturnType<typeof sharedReading>

function Part({ shared, name }: { shared: Shared; name: string }) {
  const reading = useSyncExternalStore(shared.subscribe, shared.get, shared.get)
  return (
    <ReoruaProvider reading={reading} onReadingChange={shared.set}>
      <LanguageToggle />
      <Radios name={name} legend={{ mi: 'Whakapā', en: 'Contact' }}>
        <Radio value="email">{{ mi: 'Īmēra', en: 'Email' }}</Radio>
        <Radio value="phone">{{ mi: 'Waea', en: 'Phone' }}</Radio>
      </Radios>
    </ReoruaProvider>
  )
}

const roots: Root[] = []

/** Two parts of one page, as a server has sent them, woken up one after the other. */
function wakeUp(prefixes: readonly (string | undefined)[]) {
  const shared = sharedReading('en')
  const faults: string[] = []
  const places = prefixes.map((identifierPrefix, index) => {
    const place = document.body.appendChild(document.createElement('div'))
    place.innerHTML = renderToString(<Part shared={shared} name={`part-${index}`} />, { identifierPrefix })
    return place
  })
  for (const [index, place] of places.entries()) {
    roots.push(hydrateRoot(place, <Part shared={shared} name={`part-${index}`} />, { identifierPrefix: prefixes[index], onRecoverableError: (error) => faults.push(String(error)) }))
  }
  return { places, faults }
}

const ids = () => [...document.querySelectorAll('[id]')].map(({ id }) => id)

afterEach(() => {
  for (const root of roots.splice(0)) root.unmount()
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

test('two roots with a prefix each share no id, hydrate without a word, and follow one reading', async () => {
  const told = vi.spyOn(console, 'error')
  const { places, faults } = wakeUp(['one-', 'two-'])
  await expect.poll(() => places.every((place) => Object.keys(place.querySelector('nav')!).some((key) => key.startsWith('__reactFiber')))).toBe(true)
  expect(new Set(ids()).size).toBe(ids().length)
  for (const label of document.querySelectorAll('label')) expect(label.closest('div')!.contains(label.control)).toBe(true)

  await userEvent.click(places[1]!.querySelectorAll('label')[1]!)
  await userEvent.click(places[0]!.querySelector('a[href="?reading=mi"]')!)
  expect(places.map((place) => place.querySelector('legend')!.textContent)).toEqual(['Whakapā', 'Whakapā'])
  expect(document.documentElement.lang).toBe('mi')
  expect(places[1]!.querySelector<HTMLInputElement>('input:checked')!.value).toBe('phone')
  expect([faults, told.mock.calls]).toEqual([[], []])
})

test('without a prefix their ids would meet', () => {
  wakeUp([undefined, undefined])
  expect(new Set(ids()).size).toBeLessThan(ids().length)
})
