import { words } from '@reorua/i18n'
import { DateInput } from '@reorua/react/date-input'
import { Fieldset } from '@reorua/react/fieldset'
import { Radio, Radios } from '@reorua/react/radios'
import { Stack } from '@reorua/react/stack'
import { TextInput } from '@reorua/react/text-input'
import { ASKED, type AddressAnswers, type QuestionName } from './questions.ts'

const w = words('address')
const shared = words('passport')

/** The field of one question. Its label or legend is the heading of the page; its error comes from the Form around it. */
export function Field({ question, answers: { name, birth, address, contact, email, phone } }: { question: QuestionName; answers: AddressAnswers }) {
  switch (question) {
    case 'name':
      return <TextInput name="name" label={ASKED.name} labelSize="page" hint={shared('nameHint')} defaultValue={name} autoComplete="name" spellCheck={false} />
    case 'birth':
      return <DateInput name="birth" legend={ASKED.birth} legendSize="page" example="27 3 1987" defaultValue={birth} autoComplete="bday" />
    case 'address':
      return (
        <Fieldset name="address" legend={ASKED.address} legendSize="page">
          <Stack gap="large">
            <TextInput name="address-street" label={w('street')} defaultValue={address.street} autoComplete="address-line1" spellCheck={false} />
            <TextInput name="address-suburb" label={w('suburb')} defaultValue={address.suburb} autoComplete="address-line2" spellCheck={false} optional />
            <TextInput name="address-town" label={w('town')} defaultValue={address.town} autoComplete="address-level2" spellCheck={false} />
            <TextInput name="address-postcode" label={w('postcode')} defaultValue={address.postcode} autoComplete="postal-code" inputMode="numeric" width={4} />
          </Stack>
        </Fieldset>
      )
    case 'contact':
      return (
        <Radios name="contact" legend={ASKED.contact} legendSize="page" defaultValue={contact}>
          <Radio value="email">{shared('email')}</Radio>
          <Radio value="phone">{shared('phone')}</Radio>
        </Radios>
      )
    case 'email':
      return <TextInput name="email" type="email" label={ASKED.email} labelSize="page" defaultValue={email} autoComplete="email" spellCheck={false} />
    case 'phone':
      return <TextInput name="phone" type="tel" label={ASKED.phone} labelSize="page" hint={w('phoneHint')} defaultValue={phone} autoComplete="tel" width={20} />
  }
}
