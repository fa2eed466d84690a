import * as text from '../app/content.ts'
import { contacts, countries, dateParts, errors, languages, links, passports, reasons, way } from '../app/data.ts'
import { useText } from '../app/language.tsx'
import { Field } from './Field.tsx'
import { Choices, DateInput, Select, Textarea } from './fields.tsx'
import { Breadcrumbs, Button, Details, ErrorSummary, Footer, Header, Table, Tabs } from './parts.tsx'

export function Page() {
  const t = useText()
  return (
    <>
      <Header agency={t(text.agency)} />
      <main className="container">
        <Breadcrumbs label={t(text.breadcrumbsLabel)} way={way.map((place) => ({ ...place, text: t(place.text) }))} />
        <ErrorSummary title={t(text.errorSummaryTitle)} errors={errors.map(({ field, error }) => ({ field, error: t(error) }))} />
        <h1>{t(text.title)}</h1>
        <form method="post">
          <Field name="name" />
          <Choices type="radio" name="language" legend={t(text.languageToggleLabel)} answers={languages.map((answer) => ({ ...answer, text: t(answer.text) }))} />
          <Choices type="checkbox" name="reasons" legend={t(text.reasons)} hint={t(text.detailsHint)} answers={reasons.map((answer) => ({ ...answer, text: t(answer.text) }))} />
          <Select name="country" label={t(text.country)} empty={t(text.selectChoose)} answers={countries.map((answer) => ({ ...answer, text: t(answer.text) }))} />
          <Textarea name="more" label={t(text.more)} />
          <DateInput name="birth" legend={t(text.birth)} hint={t(text.dateInputExample)} parts={dateParts.map(({ part, label }) => ({ part, label: t(label) }))} />
          <Details summary={t(text.help)}>{t(text.need)}</Details>
          <Tabs label={t(text.contact)} tabs={contacts.map((tab) => ({ id: tab.id, label: t(tab.label), text: t(tab.text) }))} />
          <Table caption={t(text.caption)} head={[t(text.name), t(text.country), t(text.pages)]} rows={passports.map(({ name, country, pages }) => [name, t(country), pages])} />
          <Button>{t(text.send)}</Button>
        </form>
      </main>
      <Footer label={t(text.footerHeading)} agency={t(text.agency)} links={links.map((link) => ({ ...link, text: t(link.text) }))} />
    </>
  )
}
