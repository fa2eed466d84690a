import { useRef } from 'react'
import { Breadcrumb, BreadcrumbLink, Button, Checkbox, CheckboxGroup, Dropdown, DropdownItem, ErrorSummary, Expander, ExpanderContent, ExpanderTitleButton, Heading, RadioButton, RadioButtonGroup, Table, Textarea } from 'suomifi-ui-components'
import * as text from '../app/content.ts'
import { contacts, countries, dateParts, errors, languages, links, passports, reasons, way } from '../app/data.ts'
import { useText } from '../app/language.tsx'
import { DateInput } from '../by-hand/fields.tsx'
import { Footer, Header, Tabs } from '../by-hand/parts.tsx'
import { Field } from './Field.tsx'

export function Page() {
  const t = useText()
  const summary = useRef<HTMLHeadingElement>(null)
  return (
    <>
      <Header agency={t(text.agency)} />
      <main>
        <Breadcrumb aria-label={t(text.breadcrumbsLabel)}>
          {way.map(({ href, text: place }) => <BreadcrumbLink key={place.en} href={href} current={!href}>{t(place)}</BreadcrumbLink>)}
        </Breadcrumb>
        <ErrorSummary headingText={t(text.errorSummaryTitle)} headingRef={summary} items={errors.map(({ field, error }) => ({ inputId: field, text: t(error) }))} />
        <Heading variant="h1">{t(text.title)}</Heading>
        <form method="post">
          <Field name="name" />
          <RadioButtonGroup name="language" labelText={t(text.languageToggleLabel)}>
            {languages.map(({ value, text: answer }) => <RadioButton key={value} value={value}>{t(answer)}</RadioButton>)}
          </RadioButtonGroup>
          <CheckboxGroup labelText={t(text.reasons)} groupHintText={t(text.detailsHint)}>
            {reasons.map(({ value, text: answer }) => <Checkbox key={value} name="reasons" value={value}>{t(answer)}</Checkbox>)}
          </CheckboxGroup>
          <Dropdown name="country" labelText={t(text.country)} visualPlaceholder={t(text.selectChoose)}>
            {countries.map(({ value, text: answer }) => <DropdownItem key={value} value={value}>{t(answer)}</DropdownItem>)}
          </Dropdown>
          <Textarea name="more" labelText={t(text.more)} />
          <DateInput name="birth" legend={t(text.birth)} hint={t(text.dateInputExample)} parts={dateParts.map(({ part, label }) => ({ part, label: t(label) }))} />
          <Expander>
            <ExpanderTitleButton>{t(text.help)}</ExpanderTitleButton>
            <ExpanderContent>{t(text.need)}</ExpanderContent>
          </Expander>
          <Tabs label={t(text.contact)} tabs={contacts.map((tab) => ({ id: tab.id, label: t(tab.label), text: t(tab.text) }))} />
          <Table
            caption={t(text.caption)}
            columns={[{ key: 'name', labelText: t(text.name) }, { key: 'country', labelText: t(text.country) }, { key: 'pages', labelText: t(text.pages), textAlign: 'right' }]}
            data={passports.map(({ name, country, pages }) => ({ id: name, name, country: t(country), pages }))}
          />
          <Button type="submit">{t(text.send)}</Button>
        </form>
      </main>
      <Footer label={t(text.footerHeading)} agency={t(text.agency)} links={links.map((link) => ({ ...link, text: t(link.text) }))} />
    </>
  )
}
