'use client'
import { htmlLang, Lang, languagesOf, Say, words, type Reading } from '@reorua/i18n'
import { languageToggleWords } from '@reorua/locales/language-toggle'
import { useId, type ComponentPropsWithRef } from 'react'
import { Choice } from './Choice.js'
import { safeHref } from '../internal/safeHref.js'
import * as S from './LanguageToggle.styles.js'
import { useSwitch } from './useSwitch.js'

const w = words(languageToggleWords)

const CHANGED = { mi: 'changedToMi', en: 'changedToEn', 'mi-en': 'changedToMiEn', 'en-mi': 'changedToEnMi' } as const

export interface LanguageToggleProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The readings that the service offers, in the order in which they stand. */
  readings?: readonly Reading[]
  /** The name under which a choice is sent, in the address or with the form. */
  name?: string
  /** Where this page is in each reading; without scripts the choices lead there. Otherwise `?reading=mi` and so on. */
  hrefs?: Partial<Record<Reading, string>>
  /** The id of the form whose answers must not be lost without scripts: the choices are then its submit buttons. */
  form?: string
  /** What Enter in that form sends besides its answers: the name and value of its own submit button. */
  submit?: { name: string; value: string }
  /** Whether that form asks for files or passwords, which no page can keep without scripts; it then says so. */
  holdsFiles?: boolean
}

/**
 * Lets people choose what they read. Renders a `<nav>` of links, or a group of submit buttons for a form, that work
 * without scripts; with them the reading changes in place, and nothing that was done on the page is lost.
 */
export function LanguageToggle({ readings = ['mi', 'en'], name = 'reading', hrefs, form, submit, holdsFiles, ...rest }: LanguageToggleProps) {
  const nameId = useId()
  const { reading, onPress, announced } = useSwitch()
  const current = (choice: Reading) => (choice === reading ? true : undefined)
  return (
    <S.Root {...rest} as={form ? 'div' : 'nav'} role={form ? 'group' : undefined} aria-labelledby={nameId}>
      <S.Name id={nameId}>
        <Say>{w('label')}</Say>
      </S.Name>
      {form && <S.DefaultSubmit type="submit" form={form} {...submit} tabIndex={-1} aria-hidden />}
      <S.List>
        {readings.map((choice) => (
          <li key={choice}>
            {form ? (
              <Choice is={S.ChoiceButton} reading={choice} type="submit" form={form} formNoValidate name={name} value={choice} aria-current={current(choice)} onClick={(event) => onPress(event, choice)} />
            ) : (
              <Choice is={S.ChoiceLink} reading={choice} href={safeHref(hrefs?.[choice], 'LanguageToggle') ?? `?${name}=${choice}`} hrefLang={htmlLang(choice)} aria-current={current(choice)} onClick={(event) => onPress(event, choice)} />
            )}
          </li>
        ))}
      </S.List>
      {form && holdsFiles && (
        <noscript>
          <S.Note>
            <Say>{w('filesNote')}</Say>
          </S.Note>
        </noscript>
      )}
      <S.Announcement role="status">
        {announced && (
          <Lang as="span" is={languagesOf(announced)[0]}>
            <Say>{w(CHANGED[announced])}</Say>
          </Lang>
        )}
      </S.Announcement>
    </S.Root>
  )
}
