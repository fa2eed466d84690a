import { ReoruaProvider, type Reading } from '@reorua/i18n'
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { userEvent } from 'vitest/browser'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { FormContext } from '../internal/FormContext.js'
import { renderIn } from '../internal/testing.js'
import { fileProblems, FileUpload, type ChosenFile, type FileUploadProps, type UploadAnswer, type UploadOptions } from './index.js'

const label = { mi: 'Whakaahua', en: 'Photo' }

const file = (name: string, content = 'x', type = '') => new File([content], name, { type, lastModified: 1 })
const photo = file('Māhina.jpg', 'photo', 'image/jpeg')
const letter = file('letter.pdf', 'letter', 'application/pdf')

function Upload(props: Partial<FileUploadProps>) {
  return <FileUpload label={label} name="proof" {...props} />
}

const input = () => document.querySelector<HTMLInputElement>('input[type="file"]')!
const choose = (...files: File[]) => userEvent.upload(input(), files)
const sent = (form = document.querySelector('form')!) => [...new FormData(form)].map(([name, value]) => [name, value instanceof File ? value.name : value])
const listed = () => screen.queryAllByRole('listitem').map((item) => item.querySelector('bdi')!.textContent)
const remove = (name: string) => screen.getByRole('button', { name: `Remove ${name}` })
const news = () => screen.getByRole('status').textContent

/** Lets go of files over the page, as a person does who has dragged them there. */
function drop(target: Element, ...files: File[]) {
  const dataTransfer = new DataTransfer()
  for (const one of files) dataTransfer.items.add(one)
  for (const type of ['dragover', 'drop']) act(() => void target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer })))
}

/** An upload that the test ends. */
function server() {
  const begun: { file: File; options: UploadOptions; end: (answer: UploadAnswer) => void; fail: () => void }[] = []
  const upload = (file: File, options: UploadOptions) => new Promise<UploadAnswer>((end, reject) => begun.push({ file, options, end, fail: () => reject(new Error('offline')) }))
  return { begun, upload }
}

afterEach(cleanup)

describe('a file upload', () => {
  test('is a file input, named by its label and by what is written on it, described by hint and error', () => {
    renderIn('en', <Upload hint="As on your passport" error={{ en: 'Choose a photo' }} />)
    expect(input()).toHaveAccessibleName('Photo Choose a file')
    expect(input()).toHaveAccessibleDescription('As on your passport Error: Choose a photo')
    expect(input()).toBeInvalid()
    expect(input().id).toBe('proof')
  })

  test.each([
    ['mi', 'Whakaahua Kōwhiri i tētahi kōnae'],
    ['en', 'Photo Choose a file'],
    ['mi-en', 'Whakaahua Photo Kōwhiri i tētahi kōnae Choose a file'],
  ] as const)('speaks the reading %s', (reading, name) => {
    renderIn(reading, <Upload />)
    expect(input()).toHaveAccessibleName(name)
  })

  test('gives its input what the app gives it', () => {
    const ref = createRef<HTMLInputElement>()
    renderIn('en', <><Upload ref={ref} className="mine" id="own" accept="image/*" capture="user" aria-describedby="more" required /><p id="more">More.</p></>)
    expect(ref.current).toBe(input())
    expect(input()).toHaveClass('reo-file-upload', 'mine')
    expect(input().accept).toBe('image/*')
    expect(input().id).toBe('own')
    expect(input()).toBeRequired()
    expect(input()).toHaveAccessibleDescription('More.')
  })

  test('knows what a form around it knows to be wrong', () => {
    const form = { errors: { proof: { en: 'Choose a photo' } }, labels: new Map() }
    renderIn('en', <FormContext value={form}><Upload /></FormContext>)
    expect(input()).toHaveAccessibleDescription('Error: Choose a photo')
    expect(form.labels.get('proof')).toEqual(label)
  })

  test('lists what is chosen by name and size, and sends it', () => {
    renderIn('mi-en', <form><Upload /></form>)
    drop(input(), file('Ngā kōrero.txt', 'k'.repeat(1_340_000)))
    const list = screen.getByRole('list', { name: 'Ngā kōnae i kōwhiria Chosen files' })
    expect(listed()).toEqual(['Ngā kōrero.txt'])
    expect(list.textContent).toContain('1.3MB')
    expect(sent()).toEqual([['proof', 'Ngā kōrero.txt']])
    expect(news()).toBe('Kua tāpiritia: Ngā kōrero.txt Added: Ngā kōrero.txt')
  })

  test('holds one file, unless it asks for several: another one takes its place', async () => {
    renderIn('en', <form><Upload /></form>)
    await choose(photo)
    await choose(letter)
    expect(listed()).toEqual(['letter.pdf'])
    expect(sent()).toEqual([['proof', 'letter.pdf']])
  })

  test('adds each choice to the ones before, the same file once', async () => {
    renderIn('en', <form><Upload multiple /></form>)
    drop(input(), photo)
    await choose(letter)
    drop(input(), photo)
    expect(listed()).toEqual(['Māhina.jpg', 'letter.pdf'])
    expect(sent()).toEqual([['proof', 'Māhina.jpg'], ['proof', 'letter.pdf']])
  })

  test('keeps its files when a choice is called off', async () => {
    renderIn('en', <form><Upload multiple /></form>)
    await choose(photo)
    // What some browsers do then: the input is empty, and says so.
    input().files = new DataTransfer().files
    fireEvent.change(input())
    expect(listed()).toEqual(['Māhina.jpg'])
    expect(sent()).toEqual([['proof', 'Māhina.jpg']])
  })

  test('takes files that are dropped on it, or on its label', () => {
    renderIn('en', <form><Upload multiple /></form>)
    drop(input(), photo)
    drop(screen.getByText('Photo'), letter)
    expect(listed()).toEqual(['Māhina.jpg', 'letter.pdf'])
    expect(sent()).toEqual([['proof', 'Māhina.jpg'], ['proof', 'letter.pdf']])
    expect(news()).toBe('Added: letter.pdf')
  })

  test('leaves to the browser what is dropped and no file, and takes nothing while it is off', () => {
    renderIn('en', <form><Upload disabled /></form>)
    drop(input(), photo)
    expect(listed()).toEqual([])
    const text = new DataTransfer()
    text.setData('text/plain', 'kōrero')
    const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: text })
    input().dispatchEvent(event)
    expect(event.defaultPrevented).toBe(false)
  })

  test('tells the app and the form of every change', async () => {
    const onFilesChange = vi.fn<(files: readonly ChosenFile[]) => void>()
    const onChange = vi.fn()
    const heard = vi.fn()
    renderIn('en', <div onChange={heard}><Upload multiple maxBytes={5} onFilesChange={onFilesChange} onChange={({ target }) => onChange([...target.files!].map(({ name }) => name))} /></div>)
    await choose(photo)
    drop(input(), letter)
    await userEvent.click(remove('letter.pdf'))
    expect(onChange.mock.calls).toEqual([[['Māhina.jpg']], [['Māhina.jpg', 'letter.pdf']], [['Māhina.jpg']]])
    expect(heard).toHaveBeenCalledTimes(3)
    const lists = onFilesChange.mock.calls.map(([files]) => files.map(({ name, state, error }) => [name, state, error && 'key' in (error as object)]))
    expect(lists[1]).toEqual([['Māhina.jpg', 'chosen', undefined], ['letter.pdf', 'chosen', true]])
    expect(lists.at(-1)).toEqual([['Māhina.jpg', 'chosen', undefined]])
  })

  test('says of each file what is wrong with it, and keeps it until it is removed', async () => {
    renderIn('en', <form><Upload multiple accept=".jpg,.png" maxBytes={10} maxFiles={2} /></form>)
    await choose(photo)
    drop(input(), letter, file('large.jpg', 'x'.repeat(11)), file('empty.png', ''), file('fifth.jpg'))
    const problems = screen.getAllByRole('listitem').map((item) => within(item).queryByText(/^Error/)?.textContent)
    expect(problems).toEqual([
      undefined,
      'Error: Choose a file of this type: JPG or PNG',
      'Error: The file is too large. It can be up to 10B',
      'Error: The file is empty',
      'Error: There are too many files. There can be up to 2',
    ])
    expect(input()).toBeInvalid()
    expect(input().validationMessage).toBe('Choose a file of this type: JPG or PNG')
    expect(news()).toContain('letter.pdf: Choose a file of this type: JPG or PNG')
    expect(remove('letter.pdf')).toHaveAccessibleDescription('Error: Choose a file of this type: JPG or PNG')
    for (const name of ['letter.pdf', 'large.jpg', 'empty.png']) await userEvent.click(remove(name))
    expect(listed()).toEqual(['Māhina.jpg', 'fifth.jpg'])
    expect(screen.queryByText(/^Error/)).toBeNull()
    expect(input()).not.toHaveAttribute('aria-invalid')
    expect(input().validity.valid).toBe(true)
  })

  test('shows what a server has already, with its errors, and sends its keys', async () => {
    renderIn('en', <form><Upload multiple required defaultUploaded={[{ key: 'a1', name: 'old.pdf', size: 340_000 }, { key: 'b2', name: 'virus.pdf', error: { en: 'There is a virus in it' } }]} /></form>)
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent!.replaceAll(/\s+/g, ' '))).toEqual(['old.pdf 340KB UploadedRemove old.pdf', 'virus.pdf Error: There is a virus in itRemove virus.pdf'])
    expect(sent()).toEqual([['proof', ''], ['proof-uploaded', 'a1'], ['proof-uploaded', 'b2']])
    expect(input()).not.toBeRequired()
    await userEvent.click(remove('virus.pdf'))
    expect(sent()).toEqual([['proof', ''], ['proof-uploaded', 'a1']])
  })

  test('finds files that were chosen before scripts came', async () => {
    const place = document.body.appendChild(document.createElement('div'))
    const page = <StrictMode><ReoruaProvider reading="en"><form><Upload multiple /></form></ReoruaProvider></StrictMode>
    place.innerHTML = renderToString(page)
    expect(input()).toHaveAccessibleName('Photo')
    expect(screen.queryByRole('button')).toBeNull()
    await choose(photo)
    expect(sent()).toEqual([['proof', 'Māhina.jpg']])
    render(page, { container: place, hydrate: true })
    expect(listed()).toEqual(['Māhina.jpg'])
    await choose(letter)
    expect(sent()).toEqual([['proof', 'Māhina.jpg'], ['proof', 'letter.pdf']])
    place.remove()
  })

  test('is empty again when its form is reset', async () => {
    renderIn('en', <form><Upload defaultUploaded={[{ key: 'a1', name: 'old.pdf' }]} multiple /><button type="reset">0</button></form>)
    await choose(photo)
    await userEvent.click(remove('old.pdf'))
    await userEvent.click(screen.getByRole('button', { name: '0' }))
    expect(listed()).toEqual(['old.pdf'])
    expect(sent()).toEqual([['proof', ''], ['proof-uploaded', 'a1']])
  })

  test('keeps files, errors, progress and focus when the reading changes, and does not tell the news again', async () => {
    const { upload, begun } = server()
    const page = (reading: Reading) => <ReoruaProvider reading={reading}><form><Upload multiple maxBytes={6} upload={upload} /></form></ReoruaProvider>
    const { rerender } = render(page('en'))
    await choose(photo, file('large.jpg', 'x'.repeat(11)))
    act(() => begun[0]!.options.onProgress(0.4))
    remove('large.jpg').focus()
    rerender(page('mi'))
    expect(listed()).toEqual(['Māhina.jpg', 'large.jpg'])
    expect(screen.getByRole('progressbar', { name: 'E tukuatu ana Māhina.jpg' })).toHaveAttribute('value', '0.4')
    expect(screen.getByText('Hapa: He rahi rawa te kōnae, he 6B te rahi mōrahi ka taea')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Tango large.jpg' })).toHaveFocus()
    expect(sent().map(([, name]) => name)).toEqual(['Māhina.jpg', 'large.jpg'])
    expect(screen.getByRole('status')).toHaveAttribute('aria-live', 'off')
    expect(begun).toHaveLength(1)
    drop(input(), letter)
    expect(screen.getByRole('status')).not.toHaveAttribute('aria-live')
  })

  test('is at least 44 pixels high, with buttons that are', async () => {
    renderIn('mi-en', <div style={{ inlineSize: '16rem' }}><Upload multiple /></div>)
    await choose(file(`${'Ngāwaiwaeruatahuhukaingarua'.repeat(3)}.pdf`))
    for (const target of [input(), screen.getByRole('button')]) {
      expect(target.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
      expect(target.getBoundingClientRect().right).toBeLessThanOrEqual(16 * 16 + 8 + 24)
    }
    expect(screen.getByRole('list').scrollWidth).toBeLessThanOrEqual(16 * 16)
  })
})

describe('a file upload that sends at once', () => {
  test('tells how far each file is, and sends its key in place of it when it is there', async () => {
    const { upload, begun } = server()
    renderIn('en', <form><Upload multiple upload={upload} /></form>)
    await choose(photo, letter)
    expect(begun.map(({ file }) => file.name)).toEqual(['Māhina.jpg', 'letter.pdf'])
    act(() => begun[0]!.options.onProgress(0.5))
    expect(screen.getByRole('progressbar', { name: 'Uploading Māhina.jpg' })).toHaveAttribute('value', '0.5')
    // What is not there yet still goes with the form.
    await act(async () => begun[0]!.end({ key: 'k1' }))
    expect(news()).toBe('Māhina.jpg: Uploaded')
    expect(sent()).toEqual([['proof', 'letter.pdf'], ['proof-uploaded', 'k1']])
    expect(screen.getAllByRole('progressbar')).toHaveLength(1)
    await act(async () => begun[1]!.end({ key: 'k2' }))
    expect(sent()).toEqual([['proof', ''], ['proof-uploaded', 'k1'], ['proof-uploaded', 'k2']])
  })

  test('says what the server finds wrong, and what has failed, and tries again', async () => {
    const { upload, begun } = server()
    renderIn('en', <form><Upload multiple upload={upload} /></form>)
    await choose(photo, letter)
    await act(async () => begun[0]!.end({ error: { en: 'There is a virus in it' } }))
    await act(async () => begun[1]!.fail())
    expect(news()).toBe('letter.pdf: The file was not uploaded. Try again')
    expect(screen.getByText('Error: There is a virus in it')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Try again with letter.pdf' }))
    expect(begun).toHaveLength(3)
    expect(begun[2]!.file.name).toBe('letter.pdf')
    await act(async () => begun[2]!.end({ key: 'k' }))
    expect(sent()).toEqual([['proof', 'Māhina.jpg'], ['proof-uploaded', 'k']])
  })

  test('sends nothing that is wrong, and begins when it no longer is', async () => {
    const { upload, begun } = server()
    renderIn('en', <form><Upload multiple maxFiles={1} upload={upload} /></form>)
    await choose(photo, letter)
    expect(begun.map(({ file }) => file.name)).toEqual(['Māhina.jpg'])
    await userEvent.click(remove('Māhina.jpg'))
    expect(begun[0]!.options.signal.aborted).toBe(true)
    expect(begun.map(({ file }) => file.name)).toEqual(['Māhina.jpg', 'letter.pdf'])
  })

  test('calls an upload off when the page is left, and hears no late answer', async () => {
    const { upload, begun } = server()
    const onFilesChange = vi.fn()
    const { unmount } = renderIn('en', <form><Upload upload={upload} onFilesChange={onFilesChange} /></form>)
    await choose(photo)
    unmount()
    expect(begun[0]!.options.signal.aborted).toBe(true)
    const calls = onFilesChange.mock.calls.length
    await act(async () => begun[0]!.end({ key: 'k' }))
    expect(onFilesChange).toHaveBeenCalledTimes(calls)
  })

  test('takes an adapter that throws at once for a failure', async () => {
    renderIn('en', <form><Upload upload={() => { throw new Error('no server') }} /></form>)
    await choose(photo)
    expect(await screen.findByText('Error: The file was not uploaded. Try again')).toBeVisible()
  })
})

describe('with a keyboard', () => {
  test('Tab leads to the input, then to the buttons of each file', async () => {
    renderIn('en', <form><Upload multiple /></form>)
    await choose(photo, letter)
    input().blur()
    for (const stop of [input(), remove('Māhina.jpg'), remove('letter.pdf')]) {
      await userEvent.tab()
      expect(stop).toHaveFocus()
    }
  })

  test.each(['{Enter}', ' '])('%j on the input opens the browser’s own choice of files', async (key) => {
    renderIn('en', <Upload />)
    const opened = vi.fn((event: Event) => event.preventDefault())
    input().addEventListener('click', opened)
    input().focus()
    await userEvent.keyboard(key)
    expect(opened).toHaveBeenCalledTimes(1)
  })

  test.each(['{Enter}', ' '])('%j on a file’s button removes it, and the focus goes to the next file, the one before, the input', async (key) => {
    renderIn('en', <form><Upload multiple /></form>)
    await choose(photo, letter, file('third.txt'))
    remove('letter.pdf').focus()
    await userEvent.keyboard(key)
    expect(remove('third.txt')).toHaveFocus()
    expect(news()).toBe('Removed: letter.pdf')
    await userEvent.keyboard(key)
    expect(remove('Māhina.jpg')).toHaveFocus()
    await userEvent.keyboard(key)
    expect(input()).toHaveFocus()
    expect(sent()).toEqual([['proof', '']])
  })

  test.each(['{Enter}', ' '])('%j on “Try again” sends the file again, and keeps the focus in the row', async (key) => {
    const { upload, begun } = server()
    renderIn('en', <form><Upload upload={upload} /></form>)
    await choose(photo)
    await act(async () => begun[0]!.fail())
    screen.getByRole('button', { name: 'Try again with Māhina.jpg' }).focus()
    await userEvent.keyboard(key)
    expect(begun).toHaveLength(2)
    expect(remove('Māhina.jpg')).toHaveFocus()
  })
})

describe('the rules for files', () => {
  const keys = (...[files, rules]: Parameters<typeof fileProblems>) => fileProblems(files, rules).map((problem) => problem?.key)

  test('know a type by the ending or by the browser, in any case, and leave what nobody knows to the server', () => {
    const files = [{ name: 'A.PDF' }, { name: 'a.pdf.exe' }, { name: 'photo', type: 'image/heic' }, { name: 'letter', type: 'text/html;charset=utf-8' }, { name: 'unknown', type: '' }]
    expect(keys(files, { accept: ' .pdf , IMAGE/*' })).toEqual([undefined, undefined, undefined, 'wrongType', undefined])
    expect(keys(files, { accept: '.pdf' })).toEqual([undefined, 'wrongType', 'wrongType', 'wrongType', 'wrongType'])
    expect(keys(files, { accept: '' })).toEqual(Array(5).fill(undefined))
  })

  test('take a file of the very size, and no byte more', () => {
    expect(keys([{ name: 'a', size: 10 }, { name: 'b', size: 11 }, { name: 'c', size: 0 }, { name: 'd' }], { maxBytes: 10 })).toEqual([undefined, 'tooLarge', 'empty', undefined])
  })

  test('say types as people do, each once', () => {
    const [problem] = fileProblems([{ name: 'a.exe', type: 'application/x-msdownload' }], { accept: 'image/*,.pdf,application/pdf' })
    renderIn('mi', <FileUpload label={label} name="x" error={problem} />)
    expect(input()).toHaveAccessibleDescription('Hapa: Kōwhiria tētahi kōnae o tēnei momo: whakaahua, PDF rānei')
  })
})
