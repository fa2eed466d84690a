import { words } from '@reorua/i18n'
import { Footer, FooterLink } from '@reorua/react/footer'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { PlainLogo } from '../header/PlainLogo'
import { storyFooterWords } from '../locales/dist/story-footer.js'
import { storyHeaderWords } from '../locales/dist/story-header.js'

const w = words(storyFooterWords)
const header = words(storyHeaderWords)

const meta = {
  title: 'Components/Footer',
  component: Footer,
  subcomponents: { FooterLink },
  args: { agency: header('agency'), contactHref: '#contact', copyrightHref: '#copyright', privacyHref: '#privacy' },
  argTypes: { governmentLogo: { control: false }, children: { control: false } },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Footer>

export default meta
type Story = StoryObj<typeof meta>

/** What the Web Usability Standard asks of every government site: contact, privacy, copyright and Govt.nz. */
export const Required: Story = {}

/** Everything that a footer can hold, with a link of the service's own. "Accessibility" has no Māori yet, and says so in its HTML. */
export const Complete: Story = { args: { aboutHref: '#about', accessibilityHref: '#accessibility', children: <FooterLink href="#help">{w('help')}</FooterLink> } }

/** Those who may use the government's logo give it, and it carries the link to Govt.nz. This square only keeps its place. */
export const WithGovernmentLogo: Story = { args: { aboutHref: '#about', governmentLogo: <PlainLogo /> } }

/** Long names wrap. */
export const LongName: Story = { args: { agency: header('longAgency'), governmentLogo: <PlainLogo /> } }
