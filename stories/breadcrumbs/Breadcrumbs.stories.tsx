import { words } from '@reorua/i18n'
import { breadcrumbsWords } from '@reorua/locales/breadcrumbs'
import { Breadcrumbs } from '@reorua/react/breadcrumbs'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyBreadcrumbsWords } from '../locales/dist/story-breadcrumbs.js'

const w = words(storyBreadcrumbsWords)
const home = words(breadcrumbsWords)('home')

const meta = {
  title: 'Components/Breadcrumbs',
  component: Breadcrumbs,
  args: { items: [{ href: '#home', text: home }, { href: '#passports', text: w('passports') }, { text: w('children') }] },
} satisfies Meta<typeof Breadcrumbs>

export default meta
type Story = StoryObj<typeof meta>

/** The way from the home page down to this page, which is no link. */
export const Plain: Story = {}

/** Where the page's own heading follows at once, the way can end one step above it. */
export const WithoutThisPage: Story = { args: { items: [{ href: '#home', text: home }, { href: '#passports', text: w('passports') }] } }

/** A long way wraps. Nothing is left out or cut short, in either language. */
export const Long: Story = {
  args: { items: [{ href: '#home', text: home }, { href: '#passports', text: w('passports') }, { href: '#children', text: w('children') }, { text: w('names') }] },
}
