import { screen } from '@testing-library/react'
import { createRef } from 'react'
import { describe, expect, test } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { InsetText } from './index.js'

const note = { mi: 'Kua tiakina', en: 'Saved' }

describe('inset text', () => {
  test('is read where it stands, without a name or a role of its own', () => {
    renderIn('en', <><p lang="en-NZ">Before</p><InsetText>{note}</InsetText></>)
    const inset = screen.getByText('Saved')
    expect(inset.localName).toBe('div')
    expect(inset.getAttributeNames().filter((name) => /^(role|aria-)/.test(name))).toEqual([])
  })

  test('says both languages one below the other, each marked', () => {
    renderIn('mi-en', <InsetText>{note}</InsetText>)
    const [first, second] = document.querySelectorAll('.reo-inset-text [lang]')
    expect([first!.getAttribute('lang'), second!.getAttribute('lang')]).toEqual(['mi', 'en-NZ'])
    expect(second!.getBoundingClientRect().top).toBeGreaterThanOrEqual(first!.getBoundingClientRect().bottom)
  })

  test('marks words that exist in English only', () => {
    renderIn('mi', <InsetText>Saved</InsetText>)
    expect(screen.getByText('Saved')).toHaveAttribute('lang', 'en-NZ')
  })

  test('holds paragraphs, which keep no outer margins of their own', () => {
    renderIn('en', <InsetText><p lang="en-NZ">One</p><p lang="en-NZ">Two</p></InsetText>)
    expect(getComputedStyle(screen.getByText('One')).marginTop).toBe('0px')
    expect(getComputedStyle(screen.getByText('Two')).marginBottom).toBe('0px')
  })

  test('gives its element what the app gives it', () => {
    const ref = createRef<HTMLDivElement>()
    renderIn('en', <InsetText ref={ref} className="mine" id="note">{note}</InsetText>)
    expect(ref.current).toBe(screen.getByText('Saved'))
    expect(ref.current).toHaveClass('reo-inset-text', 'mine')
    expect(ref.current!.id).toBe('note')
  })
})
