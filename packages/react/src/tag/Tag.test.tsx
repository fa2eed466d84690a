import { screen } from '@testing-library/react'
import { createRef } from 'react'
import { describe, expect, test } from 'vitest'
import { renderIn } from '../internal/testing.js'
import { Tag } from './index.js'

const sent = { mi: 'Kua tukuna', en: 'Sent' }

describe('a tag', () => {
  test('says how something stands, as strong text', () => {
    renderIn('en', <Tag>{sent}</Tag>)
    expect(screen.getByText('Sent').localName).toBe('strong')
  })

  test('says it in both languages, each marked', () => {
    renderIn('en-mi', <Tag>{sent}</Tag>)
    expect([...document.querySelectorAll('.reo-tag [lang]')].map((half) => [half.getAttribute('lang'), half.textContent])).toEqual([['en-NZ', 'Sent'], ['mi', 'Kua tukuna']])
  })

  test('marks words that exist in English only', () => {
    renderIn('mi', <Tag>Sent</Tag>)
    expect(screen.getByText('Sent')).toHaveAttribute('lang', 'en-NZ')
  })

  test('gives both halves its own ink, whatever the variant', () => {
    renderIn('mi-en', <>{(['neutral', 'info', 'success', 'warning', 'error'] as const).map((variant) => <Tag key={variant} variant={variant}>{sent}</Tag>)}</>)
    const inks = [...document.querySelectorAll('.reo-tag')].map((tag) => {
      const halves = [...tag.querySelectorAll('.reo-say > *')].map((half) => getComputedStyle(half).color)
      expect(halves).toEqual([getComputedStyle(tag).color, getComputedStyle(tag).color])
      return halves[0]
    })
    expect(new Set(inks).size).toBe(5)
  })

  test('breaks into lines rather than out of a narrow place', () => {
    renderIn('mi-en', <div style={{ inlineSize: '7rem' }}><Tag>{sent}</Tag></div>)
    const tag = document.querySelector('.reo-tag')!
    expect(tag.getBoundingClientRect().width).toBeLessThanOrEqual(112)
    expect(tag.scrollWidth).toBeLessThanOrEqual(tag.clientWidth)
  })

  test('gives its element what the app gives it', () => {
    const ref = createRef<HTMLElement>()
    renderIn('en', <Tag ref={ref} className="mine" id="status">{sent}</Tag>)
    expect(ref.current).toBe(screen.getByText('Sent'))
    expect(ref.current).toHaveClass('reo-tag', 'mine')
    expect(ref.current!.id).toBe('status')
  })
})
