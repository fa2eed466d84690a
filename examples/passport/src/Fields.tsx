import { words } from '@reorua/i18n'
import { Checkbox, Checkboxes } from '@reorua/react/checkboxes'
import { DateInput } from '@reorua/react/date-input'
import { Details } from '@reorua/react/details'
import { Radio, Radios } from '@reorua/react/radios'
import { Option, Select } from '@reorua/react/select'
import { Stack } from '@reorua/react/stack'
import { TextInput } from '@reorua/react/text-input'
import { Textarea } from '@reorua/react/textarea'
import { COUNTRIES, REASONS, type Answers } from './answers.ts'
import { fieldErrors, invalidParts, type Fault, type Field } from './validate.ts'

const w = words('passport')

interface FieldsProps {
  answers: Answers
  faults: readonly Fault[]
}

/** The questions. The browser keeps the answers, so that they are there before scripts and without them. */
export function Fields({ answers, faults }: FieldsProps) {
  const errors = fieldErrors(faults)
  const error = (field: Field) => errors.find((one) => one.field === field)?.error
  return (
    <>
      <Stack gap="small">
        <TextInput name="name" label={w('name')} hint={w('nameHint')} error={error('name')} defaultValue={answers.name} autoComplete="name" />
        <Details summary={w('help')}>{w('helpText')}</Details>
      </Stack>
      <DateInput name="birth" legend={w('birth')} example="27 3 1987" error={error('birth')} invalid={invalidParts(faults)} defaultValue={answers.birth} autoComplete="bday" />
      <Radios name="contact" legend={w('contact')} error={error('contact')} defaultValue={answers.contact} inline>
        <Radio value="email">{w('email')}</Radio>
        <Radio value="phone">{w('phone')}</Radio>
      </Radios>
      <TextInput name="email" type="email" label={w('emailAddress')} error={error('email')} defaultValue={answers.email} autoComplete="email" spellCheck={false} />
      <TextInput name="phone" type="tel" label={w('phoneNumber')} error={error('phone')} defaultValue={answers.phone} autoComplete="tel" width={20} />
      <Checkboxes name="reasons" legend={w('reasons')} hint={w('reasonsHint')} error={error('reasons')} defaultValue={answers.reasons}>
        {REASONS.map((reason) => (
          <Checkbox key={reason} value={reason}>
            {w(reason)}
          </Checkbox>
        ))}
      </Checkboxes>
      <Select name="country" label={w('country')} hint={w('countryHint')} error={error('country')} defaultValue={answers.country} emptyOption>
        {COUNTRIES.map((country) => (
          <Option key={country} value={country}>
            {w(country)}
          </Option>
        ))}
      </Select>
      <Textarea name="more" label={w('more')} hint={w('moreHint')} defaultValue={answers.more} optional />
      <Checkbox name="declaration" value="yes" error={error('declaration')} defaultChecked={answers.declaration}>
        {w('declaration')}
      </Checkbox>
    </>
  )
}
