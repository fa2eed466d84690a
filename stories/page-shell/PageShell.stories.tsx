import { words } from '@reorua/i18n'
import { breadcrumbsWords } from '@reorua/locales/breadcrumbs'
import { Breadcrumbs } from '@reorua/react/breadcrumbs'
import { Container } from '@reorua/react/container'
import { Footer } from '@reorua/react/footer'
import { Grid } from '@reorua/react/grid'
import { Header } from '@reorua/react/header'
import { Heading } from '@reorua/react/heading'
import { LanguageToggle } from '@reorua/react/language-toggle'
import { Link } from '@reorua/react/link'
import { Main } from '@reorua/react/main'
import { SkipLink } from '@reorua/react/skip-link'
import { Stack } from '@reorua/react/stack'
import { Text } from '@reorua/react/text'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { PlainLogo } from '../header/PlainLogo'
import { storyBreadcrumbsWords } from '../locales/dist/story-breadcrumbs.js'
import { storyHeaderWords } from '../locales/dist/story-header.js'
import { storyHeadingWords } from '../locales/dist/story-heading.js'
import { storyLinkWords } from '../locales/dist/story-link.js'
import { storyPageShellWords } from '../locales/dist/story-page-shell.js'
import { storyTextWords } from '../locales/dist/story-text.js'

const w = words(storyPageShellWords)
const crumbs = words(storyBreadcrumbsWords)
const header = words(storyHeaderWords)
const heading = words(storyHeadingWords)
const link = words(storyLinkWords)
const text = words(storyTextWords)
const home = words(breadcrumbsWords)('home')

const meta = {
  title: 'Pages/Page shell',
  parameters: {
    layout: 'fullscreen',
    // A whole page is judged as one: with its language, its title and its landmarks.
    a11y: { context: 'html' },
    docs: { story: { inline: false, height: '44rem' } },
  },
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

/** What every page of a service has around its content, put together: the way past it, the name, the way here, the end. */
export const Page: Story = {
  render: () => (
    <>
      <SkipLink />
      <Header agency={header('agency')} href="#home" logo={<PlainLogo />}>
        <LanguageToggle readings={['mi', 'en', 'mi-en', 'en-mi']} />
      </Header>
      <Container>
        <Breadcrumbs items={[{ href: '#home', text: home }, { href: '#passports', text: crumbs('passports') }]} />
      </Container>
      <Main>
        <Grid columns="two-thirds">
          <div>
            <Heading level={1}>{w('title')}</Heading>
            <Text size="large">{text('details')}</Text>
            <Text>{text('message')}</Text>
            <Heading level={2}>{heading('photo')}</Heading>
            <Text parts={{ link: <Link href="#help" /> }}>{text('help')}</Text>
            <Text size="small" muted>{text('updated', { when: '2026-07-06' })}</Text>
          </div>
          <aside>
            <Stack gap="small">
              <Heading level={2} size="s">{w('related')}</Heading>
              <Link href="#form">{link('form')}</Link>
              <Link href="#children">{crumbs('children')}</Link>
            </Stack>
          </aside>
        </Grid>
      </Main>
      <Footer agency={header('agency')} aboutHref="#about" contactHref="#contact" accessibilityHref="#accessibility" privacyHref="#privacy" copyrightHref="#copyright" />
    </>
  ),
}
