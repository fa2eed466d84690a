import { words } from '@reorua/i18n'
import { MacronKeys } from '@reorua/react/macron-keys'
import { Stack } from '@reorua/react/stack'
import { TextInput } from '@reorua/react/text-input'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { userEvent } from 'storybook/test'
import { storyInputsWords } from '../locales/dist/story-inputs.js'

const w = words(storyInputsWords)

const meta = {
  title: 'Components/MacronKeys',
  component: MacronKeys,
  args: { field: 'town' },
  render: (args) => (
    <Stack gap="small">
      <TextInput name="town" label={w('town')} spellCheck={false} />
      <MacronKeys {...args} />
    </Stack>
  ),
} satisfies Meta<typeof MacronKeys>

export default meta
type Story = StoryObj<typeof meta>

/** Under the field that they write into. */
export const Plain: Story = {}

/** Opened by somebody who needs them. */
export const Open: Story = { play: async ({ canvasElement }) => userEvent.click(canvasElement.querySelector('summary')!) }
