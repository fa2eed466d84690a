import { words } from '@reorua/i18n'
import { Header } from '@reorua/react/header'
import { LanguageToggle } from '@reorua/react/language-toggle'
import { Link } from '@reorua/react/link'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyHeaderWords } from '../locales/dist/story-header.js'
import { PlainLogo } from './PlainLogo'

const w = words(storyHeaderWords)

const meta = {
  title: 'Components/Header',
  component: Header,
  args: { agency: w('agency'), href: '#home' },
  argTypes: { logo: { control: false }, children: { control: false } },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Header>

export default meta
type Story = StoryObj<typeof meta>

/** The organisation's name in both languages leads to its home page. On paper it is all that stays. */
export const Plain: Story = {}

/** What every page needs stands at the end of the header: the language toggle first of all. */
export const WithLanguageToggle: Story = { args: { children: <LanguageToggle readings={['mi', 'en', 'mi-en']} /> } }

/** The organisation's own logo stands beside its name. Reorua ships no artwork; this square means nothing. */
export const WithLogo: Story = { args: { logo: <PlainLogo />, children: <LanguageToggle /> } }

/** Long names wrap, and push what follows below themselves. */
export const LongName: Story = { args: { agency: w('longAgency'), logo: <PlainLogo />, children: <LanguageToggle readings={['mi', 'en', 'mi-en', 'en-mi']} /> } }

/** A name that exists in one language only is shown once, marked as what it is. */
export const OneName: Story = { args: { agency: { mi: 'Te Mātāwai' } } }

/** Where people have signed in, the way out is at the top of every page. */
export const SignedIn: Story = {
  args: {
    children: (
      <>
        <LanguageToggle />
        <SignOut />
      </>
    ),
  },
}

function SignOut() {
  return <Link href="#log-out">{w('signOut')}</Link>
}
