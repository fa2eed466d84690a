import { words } from '@reorua/i18n'
import { Button } from '@reorua/react/button'
import { SessionTimeout, type SessionTimeoutProps } from '@reorua/react/session-timeout'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { storySessionTimeoutWords } from '../locales/dist/story-session-timeout.js'

const w = words(storySessionTimeoutWords)

const meta = {
  title: 'Components/SessionTimeout',
  component: SessionTimeout,
  args: { lasts: 1800, warning: 600, signOutHref: '#signed-out', expiredHref: '#expired', onStay: () => {} },
  argTypes: { readings: { control: 'check', options: ['mi', 'en', 'mi-en', 'en-mi'] } },
  // The session began so long ago that the warning comes now.
  render: (args) => <Started {...args} />,
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.click(canvasElement.querySelector('button')!)
  },
} satisfies Meta<typeof SessionTimeout>

export default meta
type Story = StoryObj<typeof meta>

function Started(args: SessionTimeoutProps) {
  const [since, setSince] = useState(0)
  const over = () => setSince(0)
  return (
    <>
      <Button type="button" variant="secondary" onClick={() => setSince(Date.now() - (args.lasts - (args.warning ?? 120)) * 1000)}>
        {w('show')}
      </Button>
      {since > 0 && <SessionTimeout {...args} since={since} onStay={() => args.onStay()} onExpire={over} onClose={over} />}
    </>
  )
}

/** The warning before the end, in both languages whatever is read. */
export const Warning: Story = {}

/** The service keeps the answers, and says so. */
export const WithText: Story = { args: { children: w('kept') } }

/** A page with a LanguageToggle: the dialog covers it, and so holds one as well. */
export const WithLanguageToggle: Story = { args: { readings: ['mi', 'en', 'mi-en'] } }

/** The server did not hear of the person. */
export const NotReached: Story = {
  args: { onStay: () => Promise.reject(new Error('The server is not there.')) },
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.click(canvasElement.querySelector('button')!)
    await userEvent.click(canvasElement.querySelector('dialog button')!)
  },
}
