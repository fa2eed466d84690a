import { words } from '@reorua/i18n'
import { Switch } from '@reorua/react/switch'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storySwitchWords } from '../locales/dist/story-switch.js'

const w = words(storySwitchWords)

const meta = {
  title: 'Components/Switch',
  component: Switch,
  args: { children: w('email'), name: 'email' },
} satisfies Meta<typeof Switch>

export default meta
type Story = StoryObj<typeof meta>

/** Something that is off. What is said of it stays the same when it is switched. Neither “on” nor “off” has Māori yet. */
export const Off: Story = {}

/** The same, switched on. The word says so to whoever does not know the knob. */
export const On: Story = { args: { defaultChecked: true } }

/** What helps to decide stands below. Label and hint exist in English only. */
export const WithHint: Story = { args: { children: w('reminders'), hint: w('remindersHint'), name: 'reminders', defaultChecked: true } }

/** Other words than “on” and “off” can be seen. */
export const OtherWords: Story = { args: { on: w('yes'), off: w('no'), defaultChecked: true } }

/** What went wrong when it was switched. */
export const WithError: Story = { args: { children: w('reminders'), error: w('remindersFailed'), name: 'reminders' } }

/** Prefer to leave it out: people cannot find out why it cannot be switched. */
export const Disabled: Story = { args: { disabled: true, defaultChecked: true } }
