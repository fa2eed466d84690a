import { PageTitle, ReoruaProvider, type Reading, type Words } from '@reorua/i18n'
import { act, render, screen, within } from '@testing-library/react'
import { createRef, StrictMode, type ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { userEvent } from 'vitest/browser'
import { describe, expect, test, vi } from 'vitest'
import { Checkbox } from '../checkboxes/index.js'
import { DateInput } from '../date-input/index.js'
import { renderIn } from '../internal/testing.js'
import { Radio, Radios } from '../radios/index.js'
import { TextInput } from '../text-input/index.js'
import { ErrorSummary, errorTitle, type FieldError } from './index.js'

const nameMissing = { mi: 'Tāurua tō ingoa', en: 'Enter your name' }
const yearMissing = { mi: 'Tāurua te tau', en: 'Enter the year' }
const contactMissing = { mi: 'Kōwhiria tētahi', en: 'Choose one' }

const one: FieldError[] = [{ field: 'name', error: nameMissing }]

function In({ reading, children }: { reading: Reading; children: ReactNode }) {
  return <ReoruaProvider reading={reading}>{children}</ReoruaProvider>
}

/** The element that takes the focus: it holds the alert. */
const summary = () => screen.getByRole('alert').parentElement!

describe('an error summary', () => {
  test('is not there while nothing is wrong', () => {
    renderIn('en', <ErrorSummary errors={[]} />)
    expect(screen.queryByRole('alert')).toBeNull()
    expect(document.querySelector('.reo-error-summary')).toBeNull()
  })

  test('tells what is wrong, with a link to each field', () => {
    renderIn('en', <ErrorSummary errors={[...one, { field: 'birth-year', error: yearMissing }]} />)
    const alert = screen.getByRole('alert')
    expect(within(alert).getByRole('heading', { level: 2, name: 'There is a problem' })).toBeVisible()
    expect(within(alert).getAllByRole('listitem')).toHaveLength(2)
    expect(screen.getByRole('link', { name: 'Enter your name' })).toHaveAttribute('href', '#name')
    expect(screen.getByRole('link', { name: 'Enter the year' })).toHaveAttribute('href', '#birth-year')
  })

  test('tells an error about no field without a link', () => {
    renderIn('en', <ErrorSummary errors={[{ error: 'Nothing was saved' }]} />)
    expect(screen.getByRole('listitem')).toHaveTextContent('Nothing was saved')
    expect(screen.queryByRole('link')).toBeNull()
  })

  test.each([
    ['mi', 'Kua puta he raru', 'Tāurua tō ingoa'],
    ['en', 'There is a problem', 'Enter your name'],
    ['mi-en', 'Kua puta he raru There is a problem', 'Tāurua tō ingoa Enter your name'],
    ['en-mi', 'There is a problem Kua puta he raru', 'Enter your name Tāurua tō ingoa'],
  ] as const)('speaks the reading %s', (reading, heading, link) => {
    renderIn(reading, <ErrorSummary errors={one} />)
    expect(screen.getByRole('heading', { name: heading })).toBeVisible()
    expect(screen.getByRole('link', { name: link })).toBeVisible()
    for (const text of ['Tāurua tō ingoa', 'Enter your name'].filter((half) => link.includes(half))) {
      expect(screen.getByText(text).closest('[lang]')).toHaveAttribute('lang', text === 'Enter your name' ? 'en-NZ' : 'mi')
    }
  })

  test('gives its root what the app gives it', () => {
    const ref = createRef<HTMLDivElement>()
    renderIn('en', <ErrorSummary ref={ref} errors={one} className="mine" data-page="1" />)
    expect(ref.current).toBe(summary())
    expect(summary()).toHaveClass('reo-error-summary', 'mine')
    expect(summary()).toHaveAttribute('data-page', '1')
  })
})

describe('the focus', () => {
  test('goes to the summary when it appears', () => {
    const { rerender } = render(<In reading="en"><ErrorSummary errors={[]} /><button type="submit">Send</button></In>)
    screen.getByRole('button').focus()
    rerender(<In reading="en"><ErrorSummary errors={one} /><button type="submit">Send</button></In>)
    expect(summary()).toHaveFocus()
  })

  test.each([
    ['another field', [{ field: 'birth-year', error: nameMissing }]],
    ['another message', [{ field: 'name', error: yearMissing }]],
    ['fewer errors', [{ field: 'name', error: nameMissing }]],
  ] satisfies [string, FieldError[]][])('goes to it again for %s', (_, errors) => {
    const before = [...one, { field: 'contact', error: contactMissing }]
    const { rerender } = render(<In reading="en"><ErrorSummary errors={before} /><button type="submit">Send</button></In>)
    screen.getByRole('button').focus()
    rerender(<In reading="en"><ErrorSummary errors={errors} /><button type="submit">Send</button></In>)
    expect(summary()).toHaveFocus()
  })

  test('goes to it again when the same errors come back after there were none', () => {
    const page = (errors: FieldError[]) => <In reading="en"><ErrorSummary errors={errors} /><button type="submit">Send</button></In>
    const { rerender } = render(page(one))
    rerender(page([]))
    screen.getByRole('button').focus()
    rerender(page(one))
    expect(summary()).toHaveFocus()
  })

  test('stays where a person put it while the page renders the same errors again', () => {
    const page = () => <In reading="en"><ErrorSummary errors={[{ field: 'name', error: { ...nameMissing } }]} /><input aria-label="Field" /></In>
    const { rerender } = render(page())
    screen.getByRole('textbox').focus()
    rerender(page())
    expect(screen.getByRole('textbox')).toHaveFocus()
  })

  test('stays where it is when only the reading changes', () => {
    const page = (reading: Reading) => <In reading={reading}><ErrorSummary errors={one} /><input aria-label="Field" /></In>
    const { rerender } = render(page('en'))
    screen.getByRole('textbox').focus()
    for (const reading of ['mi', 'mi-en', 'en-mi', 'en'] as const) {
      rerender(page(reading))
      expect(screen.getByRole('textbox')).toHaveFocus()
    }
  })

  test('stays where it is when an app of English strings says them anew in the other language', () => {
    const page = (reading: Reading, error: Words) => <In reading={reading}><ErrorSummary errors={[{ field: 'name', error }]} /><input aria-label="Field" /></In>
    const { rerender } = render(page('en', 'Enter your name'))
    screen.getByRole('textbox').focus()
    rerender(page('mi', { mi: 'Tāurua tō ingoa' }))
    expect(screen.getByRole('textbox')).toHaveFocus()
  })

  test('is left alone where the app asks for it', () => {
    renderIn('en', <><input aria-label="Field" autoFocus /><ErrorSummary errors={one} autoFocus={false} /></>)
    expect(screen.getByRole('textbox')).toHaveFocus()
  })

  test('goes to it in StrictMode as well, and stays afterwards', () => {
    const page = (reading: Reading) => <StrictMode><In reading={reading}><ErrorSummary errors={one} /><input aria-label="Field" /></In></StrictMode>
    const { rerender } = render(page('en'))
    expect(summary()).toHaveFocus()
    screen.getByRole('textbox').focus()
    rerender(page('mi'))
    expect(screen.getByRole('textbox')).toHaveFocus()
  })
})

describe('a change of reading', () => {
  test('is not an alert: it is switched off in the commit that changes the words', async () => {
    const page = (reading: Reading) => <In reading={reading}><ErrorSummary errors={one} /></In>
    const { rerender } = render(page('en'))
    const alert = screen.getByRole('alert')
    expect(alert).not.toHaveAttribute('aria-live')
    const seen: (string | null)[] = []
    const watch = new MutationObserver(() => seen.push(alert.getAttribute('aria-live')))
    watch.observe(alert, { subtree: true, childList: true, characterData: true })
    rerender(page('mi'))
    await Promise.resolve()
    rerender(page('en'))
    await Promise.resolve()
    watch.disconnect()
    expect(screen.getByRole('alert')).toBe(alert)
    expect(seen.length).toBeGreaterThanOrEqual(2)
    expect(new Set(seen)).toEqual(new Set(['off']))
  })

  test('does not silence the next errors', () => {
    const page = (reading: Reading, errors: FieldError[]) => <In reading={reading}><ErrorSummary errors={errors} /></In>
    const { rerender } = render(page('en', one))
    rerender(page('mi', one))
    expect(screen.getByRole('alert')).toHaveAttribute('aria-live', 'off')
    rerender(page('mi', [{ field: 'birth-year', error: yearMissing }]))
    expect(screen.getByRole('alert')).not.toHaveAttribute('aria-live')
    expect(summary()).toHaveFocus()
  })
})

describe('a link', () => {
  function Form({ errors, tall = false }: { errors: FieldError[]; tall?: boolean }) {
    return (
      <>
        <ErrorSummary errors={errors} />
        {tall && <div style={{ blockSize: '300vh' }} />}
        <form>
          <TextInput label="Name" name="name" error="Enter your name" />
          <TextInput label="Town" id="town" name="address.town" />
          <DateInput legend="Date of birth" name="birth" error="Enter the year" invalid={['year']} />
          <Radios legend="Contact" name="contact" error="Choose one">
            <Radio value="email" disabled>Email</Radio>
            <Radio value="phone">Phone</Radio>
            <Radio value="post" conditional={<TextInput label="Postcode" name="postcode" />}>Post</Radio>
          </Radios>
          <Checkbox name="declaration" value="yes" error="Agree">I agree</Checkbox>
          <details>
            <summary>More</summary>
            <TextInput label="Hidden" name="hidden" />
          </details>
          <div hidden>
            <TextInput label="Elsewhere" name="elsewhere" />
          </div>
        </form>
        {tall && <div style={{ blockSize: '300vh' }} />}
      </>
    )
  }

  const follow = async (field: string, tall = false) => {
    renderIn('en', <Form errors={[{ field, error: 'This one' }]} tall={tall} />)
    await userEvent.click(screen.getByRole('link', { name: 'This one' }))
  }

  test('leads into its field', async () => {
    await follow('name')
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus()
    expect(location.hash).toBe('')
  })

  test('leads to the answer that a field belongs to while it is not chosen, and then into the field', async () => {
    await follow('postcode')
    expect(screen.getByRole('radio', { name: 'Post' })).toHaveFocus()
    expect(screen.getByRole('radio', { name: 'Post' })).not.toBeChecked()
    await userEvent.keyboard(' ')
    await userEvent.click(screen.getByRole('link', { name: 'This one' }))
    expect(screen.getByRole('textbox', { name: 'Postcode' })).toHaveFocus()
  })

  test('finds a field by its name where it has an id of its own', async () => {
    await follow('address.town')
    expect(screen.getByRole('textbox', { name: 'Town' })).toHaveFocus()
  })

  test('of a group leads to its first part that is wrong', async () => {
    await follow('birth')
    expect(screen.getByRole('textbox', { name: 'Year' })).toHaveFocus()
  })

  test('leads to one part of a date', async () => {
    await follow('birth-month')
    expect(screen.getByRole('textbox', { name: 'Month' })).toHaveFocus()
  })

  test('of radios leads to the first answer that can be chosen', async () => {
    await follow('contact')
    expect(screen.getByRole('radio', { name: 'Phone' })).toHaveFocus()
  })

  test('leads to a box that stands alone', async () => {
    await follow('declaration')
    expect(screen.getByRole('checkbox', { name: 'I agree' })).toHaveFocus()
  })

  test('opens what hides its field', async () => {
    await follow('hidden')
    expect(screen.getByRole('textbox', { name: 'Hidden' })).toHaveFocus()
    expect(screen.getByRole('textbox', { name: 'Hidden' })).toBeVisible()
    expect(location.hash).toBe('')
  })

  test.each([
    ['name', () => screen.getByText('Name')],
    ['birth', () => screen.getByText('Date of birth')],
    ['contact', () => screen.getByText('Contact')],
    ['declaration', () => screen.getByText('Error: Agree')],
  ])('shows what is asked at the top of the page, not only the field (%s)', async (field, question) => {
    await follow(field, true)
    const { top } = question().getBoundingClientRect()
    expect(top).toBeGreaterThanOrEqual(0)
    expect(top).toBeLessThan(60)
    const control = document.activeElement!.getBoundingClientRect()
    expect(control.bottom).toBeLessThanOrEqual(innerHeight)
  })

  test('is followed by Enter from the keyboard', async () => {
    renderIn('en', <Form errors={one} />)
    await userEvent.tab()
    expect(screen.getByRole('link', { name: 'Enter your name' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus()
  })

  test.each([
    ['that is not there', 'nowhere"]'],
    ['that something else hides', 'elsewhere'],
  ])('to a field %s leaves the browser to it', async (_, field) => {
    renderIn('en', <Form errors={[{ field, error: 'This one' }]} />)
    const link = screen.getByRole('link', { name: 'This one' })
    let prevented: boolean | undefined
    link.addEventListener('click', (event) => queueMicrotask(() => (prevented = event.defaultPrevented)))
    act(() => link.click())
    await Promise.resolve()
    expect(prevented).toBe(false)
    history.replaceState(null, '', ' ')
  })

  test('opens a new tab where a person asks for one', () => {
    renderIn('en', <Form errors={one} />)
    const link = screen.getByRole('link', { name: 'Enter your name' })
    const seen = vi.fn((event: Event) => event.preventDefault())
    window.addEventListener('click', seen)
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }))
    window.removeEventListener('click', seen)
    expect(seen).toHaveBeenCalled()
    expect(screen.getByRole('textbox', { name: 'Name' })).not.toHaveFocus()
  })
})

describe('from a server', () => {
  const page = (
    <In reading="mi-en">
      <ErrorSummary errors={one} />
      <TextInput label="Name" name="name" />
    </In>
  )

  function sent() {
    const root = document.createElement('div')
    root.innerHTML = renderToString(page)
    document.body.append(root)
    return root
  }

  test.each([true, false])('it takes the focus before any script has run, if it should (%s)', (takesFocus) => {
    const html = renderToString(<In reading="en"><ErrorSummary errors={one} autoFocus={takesFocus} /></In>)
    expect(html.includes('autofocus=""')).toBe(takesFocus)
  })

  test('its links lead to the fields before any script has run', () => {
    const root = sent()
    const link = within(root).getByRole('link')
    expect(link).toHaveAttribute('href', '#name')
    expect(root.querySelector('#name')).toBe(within(root).getByRole('textbox'))
    root.remove()
  })

  test('it takes the focus once scripts have come, without a word on the console', () => {
    const errors = vi.spyOn(console, 'error')
    const root = sent()
    render(page, { container: root, hydrate: true })
    expect(root.querySelector('.reo-error-summary')).toHaveFocus()
    expect(errors).not.toHaveBeenCalled()
  })

  test('it leaves alone who has begun to write', () => {
    const root = sent()
    const input = within(root).getByRole('textbox')
    input.focus()
    render(page, { container: root, hydrate: true })
    expect(input).toHaveFocus()
  })
})

describe('the title of a page with errors', () => {
  test.each([
    ['mi', 'Hapa: Tō ingoa'],
    ['en', 'Error: Your name'],
    ['mi-en', 'Hapa: Tō ingoa / Error: Your name'],
  ] as const)('says so first (%s)', (reading, title) => {
    renderIn(reading, <PageTitle>{errorTitle({ mi: 'Tō ingoa', en: 'Your name' })}</PageTitle>)
    expect(document.title).toBe(title)
  })
})
