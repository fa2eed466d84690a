import { words } from '@reorua/i18n'
import { Tabs } from '@reorua/react/tabs'
import { Text } from '@reorua/react/text'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyTabsWords } from '../locales/dist/story-tabs.js'

const w = words(storyTabsWords)

/** Ids stand in the address, so each story on a page needs its own. */
function parts(story: string, ...names: ('passport' | 'licence' | 'realme' | 'help' | 'contact')[]) {
  return names.map((name) => ({ id: `${story}-${name}`, label: w(name), content: <Text>{w(`${name}Text`)}</Text> }))
}

const meta = {
  title: 'Components/Tabs',
  component: Tabs,
  args: { items: parts('plain', 'passport', 'licence', 'contact') },
  argTypes: { items: { control: false } },
} satisfies Meta<typeof Tabs>

export default meta
type Story = StoryObj<typeof meta>

/** A few parts of which people need one. Arrow keys, Home and End lead along the tabs. */
export const Plain: Story = {}

/** The tabs together are about something of their own: screen readers say it, and it stands above them before scripts. */
export const WithLabel: Story = { args: { label: w('identity'), items: parts('label', 'passport', 'licence', 'realme') } }

/** Another tab than the first is open at first. What it shows exists in English only. */
export const OpenAtAnother: Story = { args: { items: parts('another', 'passport', 'licence', 'realme'), defaultOpen: 'another-realme' } }

/** Many tabs with long names in both languages stand in several rows, and below each other on a narrow page. */
export const Many: Story = { args: { items: parts('many', 'passport', 'licence', 'realme', 'help', 'contact') } }
