import { screen } from '@testing-library/react'
import { createRef } from 'react'
import { describe, expect, test } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { Link } from '../link/index.js'
import { Text } from './index.js'

const words = { mi: 'Ka tukuna he karere.', en: 'A message is sent.' }
const help = { ns: 'test', key: 'help', defaults: { mi: 'Pānuitia <link>ngā kupu whakamārama</link>.', en: 'Read <link>the help notes</link>.' } }

describe('text', () => {
  test('is a paragraph', () => {
    renderIn('mi', <Text>{words}</Text>)
    expect(screen.getByRole('paragraph')).toHaveTextContent('Ka tukuna he karere.')
  })

  test.each([['mi-en', ['mi', 'en-NZ']], ['en-mi', ['en-NZ', 'mi']]] as const)('says everything in both languages in %s, one below the other', (reading, langs) => {
    renderIn(reading, <Text>{words}</Text>)
    const halves = [...screen.getByRole('paragraph').querySelectorAll('[lang]')]
    expect(halves.map((half) => half.getAttribute('lang'))).toEqual(langs)
    expect(halves[1]!.getBoundingClientRect().top).toBeGreaterThanOrEqual(halves[0]!.getBoundingClientRect().bottom)
  })

  test('keeps its links in both halves', () => {
    renderIn('mi-en', <Text parts={{ link: <Link href="/help" /> }}>{help}</Text>)
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['ngā kupu whakamārama', 'the help notes'])
    expect(screen.getByRole('paragraph')).toHaveTextContent('Pānuitia ngā kupu whakamārama. Read the help notes.')
  })

  test('keeps what a person typed apart from the words around it', () => {
    renderIn('en', <Text>{{ ns: 'test', key: 'hello', values: { name: 'Hera' }, defaults: { en: 'Logged in as {{name}}.' } }}</Text>)
    expect(screen.getByText('Hera').localName).toBe('bdi')
  })

  test('is never wider than about 75 letters of its size', () => {
    renderIn('en', <div style={{ inlineSize: '80rem' }}><Text>{'n'.repeat(10)}</Text></div>)
    const letter = document.createRange()
    letter.selectNodeContents(screen.getByText('nnnnnnnnnn'))
    expect(screen.getByRole('paragraph').getBoundingClientRect().width / (letter.getBoundingClientRect().width / 10)).toBeLessThan(75)
  })

  test('has three sizes, and can step back', () => {
    renderIn('en', <>{(['small', 'medium', 'large'] as const).map((size) => <Text key={size} size={size}>{size}</Text>)}<Text muted>muted</Text></>)
    const sizes = ['small', 'medium', 'large'].map((size) => Number.parseFloat(getComputedStyle(screen.getByText(size)).fontSize))
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
    expect(new Set(sizes).size).toBe(3)
    expect(getComputedStyle(screen.getByText('muted')).color).not.toBe(getComputedStyle(screen.getByText('medium')).color)
  })

  test('takes what the app gives it: ref, class, id', () => {
    const ref = createRef<HTMLParagraphElement>()
    renderIn('en', <Text ref={ref} className="mine" id="lead">{words}</Text>)
    expect(ref.current).toBe(screen.getByRole('paragraph'))
    expect(ref.current).toHaveClass('reo-text', 'mine')
  })
})
