import { words } from '@reorua/i18n'
import { Link } from '@reorua/react/link'
import { NotificationBanner } from '@reorua/react/notification-banner'
import { Text } from '@reorua/react/text'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyNotificationBannerWords } from '../locales/dist/story-notification-banner.js'

const w = words(storyNotificationBannerWords)

const meta = {
  title: 'Components/NotificationBanner',
  component: NotificationBanner,
  args: { children: w('problem') },
  argTypes: {
    children: { control: false },
    variant: { control: 'inline-radio', options: ['info', 'success'] },
  },
} satisfies Meta<typeof NotificationBanner>

export default meta
type Story = StoryObj<typeof meta>

/** Something that concerns everybody who reads this page. It waits to be found. */
export const Info: Story = {}

/** The answer to what the person has just done. It is told at once and takes the focus, once. */
export const Success: Story = { args: { variant: 'success', children: w('saved') } }

/** The same without taking the focus: for many examples on one page, or where the focus has to be elsewhere. */
export const SuccessWithoutFocus: Story = { args: { variant: 'success', children: w('saved'), autoFocus: false } }

/** Another heading, several paragraphs and a link. */
export const Paragraphs: Story = {
  args: {
    variant: 'success',
    autoFocus: false,
    title: w('sent'),
    children: (
      <>
        <Text>{w('sentText')}</Text>
        <Text parts={{ link: <Link href="#messages" /> }}>{w('check')}</Text>
      </>
    ),
  },
}

/** News that exists in English only is marked as English, under a heading in the language of the page. */
export const EnglishOnly: Story = { args: { children: w('photos') } }
