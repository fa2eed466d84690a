import { words } from '@reorua/i18n'
import { PasswordInput } from '@reorua/react/password-input'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { userEvent, within } from 'storybook/test'
import { storyInputsWords } from '../locales/dist/story-inputs.js'

const w = words(storyInputsWords)

const meta = {
  title: 'Components/PasswordInput',
  component: PasswordInput,
  args: { name: 'password' },
  argTypes: {
    labelSize: { control: 'inline-radio', options: ['medium', 'large', 'page'] },
    autoComplete: { control: 'inline-radio', options: ['current-password', 'new-password', 'off'] },
    width: { control: 'select', options: [undefined, 10, 20, 30] },
  },
} satisfies Meta<typeof PasswordInput>

export default meta
type Story = StoryObj<typeof meta>

/** A password that somebody has already. */
export const Plain: Story = {}

/** A password that somebody chooses: browsers offer to make one, and to keep it. */
export const NewPassword: Story = { args: { name: 'new-password', label: w('newPassword'), hint: w('newPasswordHint'), autoComplete: 'new-password' } }

/** The error says what to do. The field comes back empty from a server, because a password is never sent back. */
export const WithError: Story = { args: { error: w('passwordMissing') } }

/** What somebody has typed can be read, until they hide it, or send the form, or leave the page. */
export const Shown: Story = {
  args: { defaultValue: 'e whitu ngā rākau' },
  play: async ({ canvasElement }) => userEvent.click(within(canvasElement).getByRole('button')),
}

/** As wide as the answers usually are. */
export const Narrow: Story = { args: { width: 10 } }

/** Prefer to leave a field out: people cannot find out why it is switched off. */
export const Disabled: Story = { args: { disabled: true } }

/** An agency that has English strings only: they are marked as English, whatever the page is read in. */
export const EnglishStrings: Story = { args: { label: 'Password for your account', hint: 'At least 12 characters', error: 'Enter your password' } }
