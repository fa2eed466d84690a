import { screen } from '@testing-library/react'
import { createRef } from 'react'
import { describe, expect, test } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { Stack } from '../stack/index.js'
import { Heading } from './index.js'

const words = { mi: 'Ō taipitopito', en: 'Your details' }
const sizeOf = (name: string) => Number.parseFloat(getComputedStyle(screen.getByRole('heading', { name })).fontSize)

describe('a heading', () => {
  test.each([1, 2, 3, 4] as const)('has its place in the outline: level %i', (level) => {
    renderIn('en', <Heading level={level}>{words}</Heading>)
    expect(screen.getByRole('heading', { level, name: 'Your details' })).toBeVisible()
  })

  test('is smaller the deeper it stands, and never smaller than the text', () => {
    renderIn('en', ([1, 2, 3, 4] as const).map((level) => <Heading key={level} level={level}>{`Level ${level}`}</Heading>))
    const sizes = [1, 2, 3, 4].map((level) => sizeOf(`Level ${level}`))
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    expect(new Set(sizes).size).toBe(4)
    expect(sizes[3]).toBeGreaterThan(Number.parseFloat(getComputedStyle(document.body).fontSize))
  })

  test('can have another size than its level', () => {
    renderIn('en', <><Heading level={1} size="s">Small first</Heading><Heading level={4}>Fourth</Heading></>)
    expect(sizeOf('Small first')).toBe(sizeOf('Fourth'))
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
  })

  test.each([['mi', 'Ō taipitopito'], ['en', 'Your details'], ['mi-en', 'Ō taipitopito Your details'], ['en-mi', 'Your details Ō taipitopito']] as const)('is one heading in %s', (reading, name) => {
    renderIn(reading, <Heading level={2}>{words}</Heading>)
    expect(screen.getAllByRole('heading')).toEqual([screen.getByRole('heading', { name })])
  })

  test('shows both languages in equal size and weight, one below the other', () => {
    renderIn('mi-en', <Heading level={1}>{words}</Heading>)
    const [first, second] = [...screen.getByRole('heading').querySelectorAll('[lang]')] as [Element, Element]
    const look = (half: Element) => [getComputedStyle(half).fontSize, getComputedStyle(half).fontWeight, getComputedStyle(half).lineHeight]
    expect(look(first)).toEqual(look(second))
    expect(second.getBoundingClientRect().top).toBeGreaterThanOrEqual(first.getBoundingClientRect().bottom - 1)
  })

  test('leaves a macron over a capital room', () => {
    renderIn('mi', <Heading level={1}>{words}</Heading>)
    const { fontSize, lineHeight } = getComputedStyle(screen.getByRole('heading'))
    expect(Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)).toBeGreaterThanOrEqual(1.25)
  })

  test('keeps its distance to what is above, unless it is the first or a stack decides', () => {
    renderIn('en', <><div><Heading level={1}>First</Heading><Heading level={2}>Next</Heading></div><Stack><p>Text</p><Heading level={1} size="xl">Stacked</Heading></Stack></>)
    const margins = (name: string) => ['marginTop', 'marginBottom'].map((side) => Number.parseFloat(getComputedStyle(screen.getByRole('heading', { name }))[side as 'marginTop']))
    expect(margins('First')[0]).toBe(0)
    expect(margins('Next')[0]).toBeGreaterThan(0)
    expect(margins('Stacked')).toEqual([0, 0])
  })

  test('takes what the app gives it: ref, class, id', () => {
    const ref = createRef<HTMLHeadingElement>()
    renderIn('en', <Heading ref={ref} level={2} className="mine" id="details">{words}</Heading>)
    expect(ref.current).toBe(screen.getByRole('heading'))
    expect(ref.current).toHaveClass('reo-heading', 'mine')
    expect(ref.current).toHaveAttribute('id', 'details')
  })
})
