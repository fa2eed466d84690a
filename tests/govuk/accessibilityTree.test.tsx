import { beforeAll, describe, expect, test } from 'vitest'
import { openPage, type Page } from './chromium.ts'
import { textOf } from './tree.ts'

let page: Page
beforeAll(async () => {
  page = await openPage('<!doctype html><html lang="en"><body></body></html>')
})

async function met(html: string): Promise<string> {
  page.document.body.innerHTML = html
  return textOf(await page.read())
}

describe('what Chromium tells of a page, as it is met', () => {
  test('a field with its label, its hint and its error, and whatever helps to fill it in', async () => {
    expect(await met(`<label for="a">Name</label><div id="h">As  on your
      passport</div><p id="e"><span>Error:</span> Enter it</p><input id="a" type="email" autocomplete="email" value="Hera" required aria-invalid="true" aria-describedby="h e">`)).toBe(`text "Name"
text "As on your passport"
paragraph
  text "Error: Enter it"
textbox "Name", described as "As on your passport Error: Enter it", holds "Hera", required=true, invalid=true, type=email, autocomplete=email
`)
  })

  test('boxes say nothing, but end a run of text; inline elements do not', async () => {
    expect(await met('<div><div>One <span>and</span> <b>two</b></div><div>three</div></div>')).toBe('text "One and two"\ntext "three"\n')
    expect(await met('<p>One <strong>and</strong> two</p>')).toBe('paragraph\n  text "One"\n  strong\n    text "and"\n  text "two"\n')
  })

  test('what is hidden, or is not drawn, is not met', async () => {
    expect(await met('<p hidden>One</p><p aria-hidden="true">Two</p><p style="display: none">Three</p><button>Four<svg aria-hidden="true"></svg></button>')).toBe('button "Four"\n')
  })

  test('a name is said once, where it is the content', async () => {
    expect(await met('<h2>Fees</h2><a href="/fees">Fees</a><h3>See <a href="/x">fees</a></h3>')).toBe('heading "Fees", level=2\nlink "Fees", href=/fees\nheading "See fees", level=3\n  text "See"\n  link "fees", href=/x\n')
  })

  test('answers, and which of them is chosen', async () => {
    const answers = '<label><input type="radio" name="a" checked> Yes</label><input id="b" type="checkbox" disabled><label for="b"><span>No</span></label>'
    expect(await met(answers)).toBe('radio "Yes", checked=true\ncheckbox "No", checked=false, disabled=true\n')
    expect(await met('<label for="s">Many</label><select id="s"><option>One<option selected>Two</select>')).toBe('text "Many"\ncombobox "Many", holds "Two", expanded=false\n  option "One"\n  option "Two", selected=true\n')
  })

  test('the current place, whether the item or its text says it', async () => {
    const list = '<ol><li>Here</li></ol>'
    expect(await met(list.replace('<li>Here', '<li aria-current="page">Here'))).toBe('list\n  listitem\n    text "Here", current=page\n')
    expect(await met(list.replace('Here', '<span aria-current="page">Here</span>'))).toBe('list\n  listitem\n    text "Here", current=page\n')
    expect(await met(list)).toBe('list\n  listitem\n    text "Here"\n')
  })

  test('what Tab stops at although it is no control, and what is said at once', async () => {
    expect(await met('<div tabindex="0">Scrolls</div><div tabindex="-1" role="alert">Look</div>')).toBe('generic, stop=Tab\n  text "Scrolls"\nalert, live=assertive\n  text "Look"\n')
  })
})
