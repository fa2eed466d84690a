import { words } from '@reorua/i18n'
import { Radio, Radios } from '@reorua/react/radios'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyRadiosWords } from '../locales/dist/story-radios.js'

const w = words(storyRadiosWords)

const meta = {
  title: 'Components/Radios',
  component: Radios,
  subcomponents: { Radio },
  args: {
    legend: w('contact'),
    name: 'contact',
    children: (
      <>
        <Radio value="email">{w('email')}</Radio>
        <Radio value="phone">{w('phone')}</Radio>
        <Radio value="post">{w('post')}</Radio>
      </>
    ),
  },
  argTypes: {
    children: { control: false },
    legendSize: { control: 'inline-radio', options: ['medium', 'large', 'page'] },
    size: { control: 'inline-radio', options: ['medium', 'small'] },
  },
} satisfies Meta<typeof Radios>

export default meta
type Story = StoryObj<typeof meta>

/** A question with one answer out of a few. None is chosen in advance. */
export const Plain: Story = {}

/** What helps to answer stands between the question and its answers. */
export const WithHint: Story = { args: { hint: w('contactHint') } }

/** The error says what to do, once for the whole question. */
export const WithError: Story = { args: { hint: w('contactHint'), error: w('contactMissing') } }

/** An answer known from before. */
export const Chosen: Story = { args: { defaultValue: 'phone' } }

/** An answer may have a hint of its own. This one exists in English only. */
export const AnswerWithHint: Story = {
  args: {
    children: (
      <>
        <Radio value="email" hint={w('emailHint')}>
          {w('email')}
        </Radio>
        <Radio value="post">{w('post')}</Radio>
      </>
    ),
  },
}

/** Two short answers may stand side by side. They wrap where there is no room. */
export const Inline: Story = {
  args: {
    legend: w('citizen'),
    name: 'citizen',
    inline: true,
    children: (
      <>
        <Radio value="yes">{w('yes')}</Radio>
        <Radio value="no">{w('no')}</Radio>
      </>
    ),
  },
}

/** For filters beside results, where many stand together. */
export const Small: Story = { args: { size: 'small', defaultValue: 'email' } }

/** The only question of a page is its heading. */
export const AsPageHeading: Story = { args: { legendSize: 'page' } }

/** Prefer to leave an answer out: people cannot find out why it is switched off. */
export const Disabled: Story = { args: { disabled: true, defaultValue: 'email' } }

/** An agency that has English strings only: they are marked as English, whatever the page is read in. */
export const EnglishStrings: Story = {
  args: { legend: 'How should we contact you?', error: 'Choose how we should contact you', children: <Radio value="email">Email</Radio> },
}
