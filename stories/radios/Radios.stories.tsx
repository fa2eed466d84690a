import { words } from '@reorua/i18n'
import { Radio, RadioDivider, Radios } from '@reorua/react/radios'
import { TextInput } from '@reorua/react/text-input'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyRadiosWords } from '../locales/dist/story-radios.js'

const w = words(storyRadiosWords)

const meta = {
  title: 'Components/Radios',
  component: Radios,
  subcomponents: { Radio, RadioDivider },
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

/** What belongs to an answer shows while it is chosen, before and without scripts as well. What was typed in it stays when it is hidden. */
export const WithConditional: Story = {
  args: {
    defaultValue: 'phone',
    children: (
      <>
        <Radio value="email" conditional={<TextInput name="email" type="email" label={w('emailAddress')} autoComplete="email" spellCheck={false} />}>
          {w('email')}
        </Radio>
        <Radio value="phone" conditional={<TextInput name="phone" type="tel" label={w('phoneNumber')} autoComplete="tel" width={20} />}>
          {w('phone')}
        </Radio>
        <Radio value="post">{w('post')}</Radio>
      </>
    ),
  },
}

/** The error of a field that belongs to an answer stands at the field. */
export const ConditionalWithError: Story = {
  args: {
    defaultValue: 'phone',
    children: (
      <>
        <Radio value="email">{w('email')}</Radio>
        <Radio value="phone" conditional={<TextInput name="phone" type="tel" label={w('phoneNumber')} error={w('phoneNumberMissing')} autoComplete="tel" width={20} />}>
          {w('phone')}
        </Radio>
      </>
    ),
  },
}

/** A word sets the last answer apart, which is of another kind. It has no Māori yet, as rānei cannot stand alone; another word can be given. */
export const WithDivider: Story = {
  args: {
    legend: w('identity'),
    name: 'identity',
    children: (
      <>
        <Radio value="passport">{w('passport')}</Radio>
        <Radio value="licence">{w('licence')}</Radio>
        <RadioDivider />
        <Radio value="neither">{w('noDocument')}</Radio>
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
