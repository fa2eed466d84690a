import { words } from '@reorua/i18n'
import { Button, ButtonGroup, ButtonLink } from '@reorua/react/button'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyButtonWords } from '../locales/dist/story-button.js'

const w = words(storyButtonWords)

const meta = {
  title: 'Components/Button',
  component: Button,
  subcomponents: { ButtonLink, ButtonGroup },
  args: { children: w('continue') },
  argTypes: {
    variant: { control: 'inline-radio', options: ['primary', 'secondary', 'warning', 'quiet'] },
    size: { control: 'inline-radio', options: ['medium', 'small'] },
  },
} satisfies Meta<typeof Button>

export default meta
type Story = StoryObj<typeof meta>

/** What moves a person on. One on a page. */
export const Primary: Story = {}

/** What stands beside it and asks for less. */
export const Secondary: Story = { args: { variant: 'secondary', children: w('saveDraft') } }

/** What cannot be undone. The words say what is lost; the colour only repeats it. */
export const Warning: Story = { args: { variant: 'warning', children: w('delete') } }

/** A way out beside another button: as much a button as the others, but quieter. */
export const Quiet: Story = { args: { variant: 'quiet', children: w('cancel') } }

/** For rows of a table, where many stand close together. */
export const Small: Story = { args: { size: 'small', variant: 'secondary', children: w('delete') } }

/** Prefer a button that says what is missing when it is pressed: people cannot find out why this one does nothing. */
export const Disabled: Story = { args: { disabled: true } }

/** The buttons that end one task, the one that most people need first. */
export const Group: Story = {
  render: () => (
    <ButtonGroup>
      <Button>{w('continue')}</Button>
      <Button variant="secondary" type="button">
        {w('saveDraft')}
      </Button>
      <Button variant="quiet" type="button">
        {w('cancel')}
      </Button>
    </ButtonGroup>
  ),
}

/** A link to the first step of a service looks like a button, and is still a link. */
export const AsLink: Story = { render: () => <ButtonLink href="#start">{w('start')}</ButtonLink> }

/** Long words wrap inside the button. It never cuts them off. */
export const Long: Story = { args: { children: w('long') } }

/** An agency that has English strings only: they are marked as English, whatever the page is read in. */
export const EnglishStrings: Story = { args: { children: 'Continue' } }
