import { words, type Words } from '@reorua/i18n'
import { searchInputWords } from '@reorua/locales/search-input'
import { useId, type ComponentPropsWithRef, type ReactNode } from 'react'
import { Button } from '../button/index.js'
import { Label } from '../label/index.js'
import { safeHref } from '../internal/safeHref.js'
import type { Width } from '../internal/Width.js'
import * as S from './SearchInput.styles.js'

const w = words(searchInputWords)

export interface SearchInputProps extends Omit<ComponentPropsWithRef<'input'>, 'children' | 'type' | 'onSubmit' | 'placeholder' | 'title' | 'aria-label' | 'width'> {
  /** What is searched; "Search" unless given. */
  label?: Words
  /** Whether the label is heard alone, where the place says what is searched: in a header. */
  hideLabel?: boolean
  /** What the button says; "Search" unless given. */
  button?: Words
  /** The address that answers, with the words behind it: `/search?q=…`. This page unless given. */
  action?: string
  /** Told when somebody searches; `event.preventDefault()` keeps the page. */
  onSubmit?: ComponentPropsWithRef<'form'>['onSubmit']
  /** How many characters the words usually have: a hint for the eye, never a limit. */
  width?: Width
  /** What is sent along: hidden fields, or filters. */
  children?: ReactNode
}

/** Searches a site or a list. Renders a `<form role="search">` with an `<input type="search">`, its `<label>` and a `<button>`. */
export function SearchInput({ label = w('label'), hideLabel, button = w('button'), action, onSubmit, id, name = 'q', width, children, ...rest }: SearchInputProps) {
  const generated = useId()
  const inputId = id ?? (name || generated)
  const question = <Label htmlFor={inputId}>{label}</Label>
  return (
    <S.Root role="search" action={action === undefined ? undefined : safeHref(action, 'SearchInput')} onSubmit={onSubmit}>
      {hideLabel ? <S.HiddenName>{question}</S.HiddenName> : question}
      <S.Line>
        <S.Input spellCheck={false} autoCapitalize="none" {...rest} id={inputId} name={name} type="search" data-width={width} />
        <Button disabled={rest.disabled}>{button}</Button>
      </S.Line>
      {children}
    </S.Root>
  )
}
