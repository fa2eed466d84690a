import { Lang, languagesOf, Say, words, type Reading } from '@reorua/i18n'
import { languageToggleWords } from '@reorua/locales/language-toggle'
import type { ComponentPropsWithRef, ElementType } from 'react'

const w = words(languageToggleWords)

type ChoiceProps<E extends ElementType> = { is: E; reading: Reading } & Omit<ComponentPropsWithRef<E>, 'is' | 'children'>

/** One reading to choose, named by each of its languages in that language itself, whatever is read now. */
export function Choice<E extends ElementType>({ is, reading, ...rest }: ChoiceProps<E>) {
  const Element: ElementType = is
  const [first, second] = languagesOf(reading)
  if (!second) {
    return (
      <Lang {...rest} as={Element} is={first}>
        <Say>{w(first)}</Say>
      </Lang>
    )
  }
  return (
    <Element {...rest}>
      <span className="reo-say">
        <Lang as="span" is={first} className="reo-say-first">
          <Say>{w(first)}</Say>
        </Lang>{' '}
        <Lang as="span" is={second} className="reo-say-second">
          <Say>{w(second)}</Say>
        </Lang>
      </span>
    </Element>
  )
}
