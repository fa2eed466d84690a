import { Accordion } from '@codegouvfr/react-dsfr/Accordion'
import { Alert } from '@codegouvfr/react-dsfr/Alert'
import { Breadcrumb } from '@codegouvfr/react-dsfr/Breadcrumb'
import { Button } from '@codegouvfr/react-dsfr/Button'
import { Checkbox } from '@codegouvfr/react-dsfr/Checkbox'
import { Footer } from '@codegouvfr/react-dsfr/Footer'
import { Header } from '@codegouvfr/react-dsfr/Header'
import { Input } from '@codegouvfr/react-dsfr/Input'
import { RadioButtons } from '@codegouvfr/react-dsfr/RadioButtons'
import { Select } from '@codegouvfr/react-dsfr/Select'
import { Table } from '@codegouvfr/react-dsfr/Table'
import { Tabs } from '@codegouvfr/react-dsfr/Tabs'
import * as text from '../app/content.ts'
import { contacts, countries, dateParts, errors, languages, links, passports, reasons, way } from '../app/data.ts'
import { useText } from '../app/language.tsx'
import { DateInput } from '../by-hand/fields.tsx'
import { Field } from './Field.tsx'

export function Page() {
  const t = useText()
  const agency = t(text.agency)
  return (
    <>
      <Header brandTop={agency} homeLinkProps={{ href: '/', title: agency }} />
      <main className="fr-container">
        <Breadcrumb segments={way.flatMap(({ href, text: place }) => (href ? [{ label: t(place), linkProps: { href } }] : []))} currentPageLabel={t(text.title)} />
        <Alert severity="error" title={t(text.errorSummaryTitle)} description={errors.map(({ field, error }) => <a key={field} href={`#${field}`}>{t(error)}</a>)} />
        <h1>{t(text.title)}</h1>
        <form method="post">
          <Field name="name" />
          <RadioButtons legend={t(text.languageToggleLabel)} name="language" options={languages.map(({ value, text: answer }) => ({ label: t(answer), nativeInputProps: { value } }))} />
          <Checkbox legend={t(text.reasons)} hintText={t(text.detailsHint)} options={reasons.map(({ value, text: answer }) => ({ label: t(answer), nativeInputProps: { name: 'reasons', value } }))} />
          <Select label={t(text.country)} nativeSelectProps={{ name: 'country' }}>
            <option value="">{t(text.selectChoose)}</option>
            {countries.map(({ value, text: answer }) => <option key={value} value={value}>{t(answer)}</option>)}
          </Select>
          <Input label={t(text.more)} textArea nativeTextAreaProps={{ name: 'more', rows: 5 }} />
          <DateInput name="birth" legend={t(text.birth)} hint={t(text.dateInputExample)} parts={dateParts.map(({ part, label }) => ({ part, label: t(label) }))} />
          <Accordion label={t(text.help)}>{t(text.need)}</Accordion>
          <Tabs label={t(text.contact)} tabs={contacts.map((tab) => ({ label: t(tab.label), content: t(tab.text) }))} />
          <Table caption={t(text.caption)} headers={[t(text.name), t(text.country), t(text.pages)]} data={passports.map(({ name, country, pages }) => [name, t(country), pages])} />
          <Button type="submit">{t(text.send)}</Button>
        </form>
      </main>
      <Footer brandTop={agency} homeLinkProps={{ href: '/', title: agency }} accessibility="fully compliant" bottomItems={links.map(({ href, text: link }) => ({ text: t(link), linkProps: { href } }))} />
    </>
  )
}
