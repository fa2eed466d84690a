import { words } from '@reorua/i18n'
import { FileUpload, type FileUploadProps, type Upload } from '@reorua/react/file-upload'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useEffect, useRef } from 'react'
import { storyFileUploadWords } from '../locales/dist/story-file-upload.js'

const w = words(storyFileUploadWords)

const meta = {
  title: 'Components/FileUpload',
  component: FileUpload,
  args: { label: w('image'), name: 'image' },
  argTypes: {
    labelSize: { control: 'inline-radio', options: ['medium', 'large', 'page'] },
    upload: { control: false },
    defaultUploaded: { control: false },
  },
} satisfies Meta<typeof FileUpload>

export default meta
type Story = StoryObj<typeof meta>

const file = (name: string, bytes: number, type = '') => new File([new Uint8Array(bytes)], name, { type, lastModified: 0 })

/** Somebody has chosen these files. */
function Holding({ files, ...props }: FileUploadProps & { files: File[] }) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const transfer = new DataTransfer()
    for (const one of files) transfer.items.add(one)
    input.current!.files = transfer.files
    input.current!.dispatchEvent(new Event('change', { bubbles: true }))
    // oxlint-disable-next-line react/exhaustive-deps -- chosen once
  }, [])
  return <FileUpload {...props} ref={input} />
}

/** One file, which goes with the form. */
export const Plain: Story = {}

/** The hint says what is taken, and the field checks it. */
export const WithHint: Story = { args: { hint: w('imageHint', { size: '5MB' }), accept: '.jpg,.png', maxBytes: 5_000_000 } }

/** Nothing was chosen. */
export const WithError: Story = { args: { hint: w('imageHint', { size: '5MB' }), error: w('imageMissing') } }

/** Several files. Each choice adds to the ones before, and files can be dropped. This hint exists in English only. */
export const Several: Story = { args: { label: w('files'), name: 'files', hint: w('filesHint'), multiple: true } }

/** What was chosen, and what is wrong with it. Nothing goes from the list by itself. */
export const WithProblems: Story = {
  args: { label: w('files'), name: 'files', multiple: true, accept: 'image/*,.pdf', maxBytes: 100_000, maxFiles: 4 },
  render: (args) => <Holding {...args} files={[file('Te whakaahua o Māhina.jpg', 48_200), file('scan.pdf', 120_300), file('letter.txt', 9100, 'text/plain'), file('empty.pdf', 0), file('page-5.pdf', 4000)]} />,
}

const upload: Upload = (one, { onProgress }) => {
  if (one.name.startsWith('scan')) return Promise.reject(new Error('The server is not there.'))
  if (one.name.startsWith('letter')) return Promise.resolve({ key: 'letter' })
  onProgress(0.6)
  return new Promise(() => {})
}

/** Each file is sent as soon as it is chosen: one is on its way, one has failed, one is there. */
export const Uploading: Story = {
  args: { label: w('files'), name: 'files', multiple: true, upload },
  render: (args) => <Holding {...args} files={[file('Te whakaahua o Māhina.jpg', 48_200), file('scan.pdf', 120_300), file('letter.pdf', 9100)]} />,
}

/** What the server has from before, with what it has found. This error exists in English only. */
export const OnTheServer: Story = {
  args: { label: w('files'), name: 'files', multiple: true, defaultUploaded: [{ key: 'a1', name: 'uruwhenua.pdf', size: 340_000 }, { key: 'b2', name: 'download.exe', size: 1_340_000, error: w('virus') }] },
}

/** The only question of a page is its heading. */
export const AsPageHeading: Story = { args: { labelSize: 'page', hint: w('imageHint', { size: '5MB' }) } }

/** Most questions should be asked only if an answer is needed; this one says that it need not be. */
export const Optional: Story = { args: { optional: true } }

/** Prefer to leave a field out: people cannot find out why it is switched off. */
export const Disabled: Story = { args: { disabled: true } }

/** An agency that has English strings only: they are marked as English, whatever the page is read in. */
export const EnglishStrings: Story = { args: { label: 'Proof of identity', hint: 'A photo or a scan', error: 'Choose a file' } }
