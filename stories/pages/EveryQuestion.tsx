import { words, type Words } from '@reorua/i18n'
import { dateRangeWords } from '@reorua/locales/date-range'
import { emailInputWords } from '@reorua/locales/email-input'
import { iwiSelectWords } from '@reorua/locales/iwi-select'
import { nameInputWords } from '@reorua/locales/name-input'
import { passwordInputWords } from '@reorua/locales/password-input'
import { bankAccountSchema, irdSchema, nhiSchema, nzbnSchema, phoneSchema } from '@reorua/nz'
import { AddressInput } from '@reorua/react/address-input'
import { BankAccountInput } from '@reorua/react/bank-account-input'
import { Button } from '@reorua/react/button'
import { CharacterCount } from '@reorua/react/character-count'
import { Checkbox, CheckboxDivider, Checkboxes } from '@reorua/react/checkboxes'
import { Combobox } from '@reorua/react/combobox'
import { DateInput } from '@reorua/react/date-input'
import { DatePicker } from '@reorua/react/date-picker'
import { DateRange } from '@reorua/react/date-range'
import { EmailInput } from '@reorua/react/email-input'
import { DeclarationCheckbox } from '@reorua/react/declaration-checkbox'
import type { FieldError } from '@reorua/react/error-summary'
import { FileUpload } from '@reorua/react/file-upload'
import { Form } from '@reorua/react/form'
import { Heading } from '@reorua/react/heading'
import { IrdInput } from '@reorua/react/ird-input'
import { IwiSelect } from '@reorua/react/iwi-select'
import { MoneyInput } from '@reorua/react/money-input'
import { MultiSelect } from '@reorua/react/multi-select'
import { NameInput } from '@reorua/react/name-input'
import { NhiInput } from '@reorua/react/nhi-input'
import { NzbnInput } from '@reorua/react/nzbn-input'
import { PasswordInput } from '@reorua/react/password-input'
import { PhoneInput } from '@reorua/react/phone-input'
import { Radio, Radios } from '@reorua/react/radios'
import { Option, Select } from '@reorua/react/select'
import { Stack } from '@reorua/react/stack'
import { Switch } from '@reorua/react/switch'
import { TextInput } from '@reorua/react/text-input'
import { Textarea } from '@reorua/react/textarea'
import { TimeInput } from '@reorua/react/time-input'
import { defineForm, type StandardSchema } from '@reorua/react/validation'
import { storyAddressInputWords } from '../locales/dist/story-address-input.js'
import { storyButtonWords } from '../locales/dist/story-button.js'
import { storyCheckboxesWords } from '../locales/dist/story-checkboxes.js'
import { storyDateInputWords } from '../locales/dist/story-date-input.js'
import { storyDatePickerWords } from '../locales/dist/story-date-picker.js'
import { storyDeclarationCheckboxWords } from '../locales/dist/story-declaration-checkbox.js'
import { storyEveryQuestionWords } from '../locales/dist/story-every-question.js'
import { storyFileUploadWords } from '../locales/dist/story-file-upload.js'
import { storyInputsWords } from '../locales/dist/story-inputs.js'
import { storyRadiosWords } from '../locales/dist/story-radios.js'
import { storySelectWords } from '../locales/dist/story-select.js'
import { storySwitchWords } from '../locales/dist/story-switch.js'
import { storyTextareaWords } from '../locales/dist/story-textarea.js'
import { storyTextInputWords } from '../locales/dist/story-text-input.js'

const address = words(storyAddressInputWords)
const button = words(storyButtonWords)
const checkboxes = words(storyCheckboxesWords)
const date = words(storyDateInputWords)
const picker = words(storyDatePickerWords)
const declaration = words(storyDeclarationCheckboxWords)
const every = words(storyEveryQuestionWords)
const files = words(storyFileUploadWords)
const inputs = words(storyInputsWords)
const radios = words(storyRadiosWords)
const select = words(storySelectWords)
const switches = words(storySwitchWords)
const text = words(storyTextInputWords)
const textarea = words(storyTextareaWords)

/** The least that can be asked: that there is an answer. */
const answered: StandardSchema = { '~standard': { version: 1, vendor: 'reorua', validate: (answer) => (isThere(answer) ? { value: answer } : { issues: [{ message: '' }] }) } }

function isThere(answer: unknown): boolean {
  if (Array.isArray(answer)) return answer.length > 0
  return typeof answer === 'object' && answer !== null ? Object.values(answer).some(isThere) : Boolean(answer)
}

const fields = {
  name: 'text',
  'family-name': 'text',
  birth: 'date',
  email: 'text',
  phone: 'text',
  home: ['kind', 'line', 'suburb', 'town', 'postcode'],
  contact: 'choice',
  details: 'list',
  country: 'choice',
  'birth-country': 'choice',
  countries: 'list',
  iwi: 'list',
  appointment: 'date',
  'stay-from': 'date',
  'stay-to': 'date',
  time: ['hour', 'minute', 'period'],
  rent: 'text',
  ird: 'text',
  nhi: 'text',
  nzbn: 'text',
  account: 'text',
  more: 'text',
  plans: 'text',
  image: 'files',
  password: 'text',
  declaration: 'flag',
} as const

const needed = Object.fromEntries(Object.keys(fields).map((name) => [name, answered])) as Record<keyof typeof fields, StandardSchema>

/** What is asked, for the server, which sees no page: in the words of the page. */
const labels: Partial<Record<keyof typeof fields, Words>> = {
  name: words(nameInputWords)('label'),
  'family-name': text('familyName'),
  birth: date('dateOfBirth'),
  email: words(emailInputWords)('label'),
  home: address('home'),
  contact: radios('contact'),
  details: checkboxes('detailsToUpdate'),
  country: select('country'),
  'birth-country': every('birthCountry'),
  countries: every('countries'),
  iwi: words(iwiSelectWords)('label'),
  appointment: picker('appointment'),
  'stay-from': words(dateRangeWords)('from'),
  'stay-to': words(dateRangeWords)('to'),
  time: inputs('startTime'),
  rent: inputs('rent'),
  more: textarea('travelDetails'),
  plans: every('plans'),
  image: files('image'),
  password: words(passwordInputWords)('label'),
  declaration: declaration('agree'),
}

/** What every question must be answered with. */
export const everyQuestion = defineForm({
  fields,
  labels,
  schema: { ...needed, phone: phoneSchema, ird: irdSchema, nhi: nhiSchema, nzbn: nzbnSchema, account: bankAccountSchema },
})

const COUNTRIES = ['australia', 'samoa', 'tonga'] as const
const countries = COUNTRIES.map((value) => ({ value, label: select(value) }))
// No list of iwi comes with a design system, so these are nobody's names.
const iwi = ['Ngāti Tauira', 'Te Tauira Tuatahi', 'Te Tauira Tuarua'].map((label, at) => ({ value: `${at}`, label: { mi: label, en: label } }))

interface EveryQuestionProps {
  /** What the server has found wrong. */
  errors?: readonly FieldError[]
}

/** One long form with every question that Reorua can ask. A real service asks one at a time. */
export function EveryQuestion({ errors }: EveryQuestionProps) {
  return (
    <Form validate={everyQuestion} errors={errors} title={every('title')} onSubmit={(event) => event.preventDefault()}>
      <Heading level={1}>{every('title')}</Heading>
      <Stack gap="large">
        <NameInput name="name" />
        <TextInput name="family-name" label={text('familyName')} hint={text('familyNameHint')} width={30} />
        <DateInput name="birth" legend={date('dateOfBirth')} example="27 3 1987" autoComplete="bday" />
        <EmailInput name="email" />
        <PhoneInput name="phone" />
        <AddressInput name="home" legend={address('home')} />
        <Radios name="contact" legend={radios('contact')}>
          <Radio value="email" conditional={<EmailInput name="contact-email" />}>
            {radios('email')}
          </Radio>
          <Radio value="phone">{radios('phone')}</Radio>
        </Radios>
        <Checkboxes name="details" legend={checkboxes('detailsToUpdate')} hint={checkboxes('detailsHint')}>
          <Checkbox value="name">{checkboxes('name')}</Checkbox>
          <Checkbox value="address">{checkboxes('address')}</Checkbox>
          <CheckboxDivider />
          <Checkbox value="none" exclusive>
            {every('none')}
          </Checkbox>
        </Checkboxes>
        <Select name="country" label={select('country')} emptyOption>
          {COUNTRIES.map((country) => (
            <Option key={country} value={country}>
              {select(country)}
            </Option>
          ))}
        </Select>
        <Combobox name="birth-country" label={every('birthCountry')} options={countries} />
        <MultiSelect name="countries" label={every('countries')} options={countries} />
        <IwiSelect name="iwi" iwi={iwi} />
        <DatePicker name="appointment" legend={picker('appointment')} today="2026-11-27" />
        <DateRange name="stay" legend={every('stay')} today="2026-11-27" />
        <TimeInput name="time" legend={inputs('startTime')} example="16:30" />
        <MoneyInput name="rent" label={inputs('rent')} />
        <IrdInput name="ird" />
        <NhiInput name="nhi" />
        <NzbnInput name="nzbn" />
        <BankAccountInput name="account" />
        <Textarea name="more" label={textarea('travelDetails')} />
        <CharacterCount name="plans" label={every('plans')} limit={200} />
        <FileUpload name="image" label={files('image')} multiple />
        <PasswordInput name="password" autoComplete="new-password" />
        <Switch name="reminders">{switches('reminders')}</Switch>
        <DeclarationCheckbox name="declaration" value="yes" heading={declaration('heading')} statements={[declaration('detailsCorrect'), declaration('mayCheck')]}>
          {declaration('agree')}
        </DeclarationCheckbox>
        <div>
          <Button>{button('continue')}</Button>
        </div>
      </Stack>
    </Form>
  )
}
