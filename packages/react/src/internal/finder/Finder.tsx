'use client'
import { Say, words, type Words } from '@reorua/i18n'
import { comboboxWords } from '@reorua/locales/combobox'
import { useEffect, useMemo, useRef, useState, type ComponentPropsWithRef, type RefObject } from 'react'
import type { Width } from '../Width.js'
import type { AnswerOption } from './AnswerOption.js'
import { FinderList } from './FinderList.js'
import { FinderStatus } from './FinderStatus.js'
import * as S from './Finder.styles.js'
import { useFinder } from './useFinder.js'
import { useFound, type LoadOptions } from './useFound.js'

const w = words(comboboxWords)

/** Stands for what was typed, where that may be an answer itself. No value of the data has such a letter. */
export const TYPED = '\0'

export interface FinderProps {
  /** Attributes of the field. */
  input: ComponentPropsWithRef<'input'>
  inputRef: RefObject<HTMLInputElement | null>
  label: Words
  /** What stands in the field, and its language where it is one of the options. */
  text: string
  lang?: string | undefined
  /** What to find. */
  query: string
  options: readonly AnswerOption[]
  load?: LoadOptions | undefined
  chosen: readonly string[]
  multiple?: boolean
  /** Whether no more can be chosen, and what to say then. */
  full?: Words | undefined
  /** How to take what was typed as an answer, where that can be. */
  add?: Words | undefined
  width?: Width | undefined
  onType: (text: string) => void
  onChoose: (option: AnswerOption) => void
  onClear: () => void
  /** Asked to take what was typed as an answer, which may be the whole name of an option; says whether it did. */
  onSettle: (how: 'enter' | 'leave', match: AnswerOption | undefined, typed: string) => boolean
}

/** A field that finds answers by what is typed, and the list of them. Renders a combobox with its listbox. */
export function Finder({ input, inputRef, label, text, lang, query, options, load, chosen, multiple = false, full, add, width, onType, onChoose, onClear, onSettle }: FinderProps) {
  const [open, setOpen] = useState(false)
  const popup = useRef<HTMLDivElement>(null)
  const found = useFound(options, load, query, open)
  const { groups, match, state } = found
  const typedOption = useMemo(() => (add && query && !match(query) ? { value: TYPED, label: add } : undefined), [add, query, match])
  const all = useMemo(() => lazily(() => [...groups().flatMap((group) => group.options), ...(typedOption ? [typedOption] : [])]), [groups, typedOption])
  const usable = !input.disabled && !input.readOnly
  const isInside = (target: Element | null) => target !== null && (target === inputRef.current || Boolean(popup.current?.contains(target)))
  const count = open ? all().length : 0
  const listed = state !== 'failed' && count > 0
  // Where nothing was typed and nothing is known, there is nothing to say.
  const isShown = open && (listed || state !== 'ready' || query !== '')
  const finder = useFinder({ found, all, open, isShown, setOpen, chosen, onType, onChoose, heard: input, onSettle: (how, typed) => onSettle(how, match(typed), typed), keepOpen: multiple && query === '', usable, isInside })
  const listId = `${input.id}-list`
  const activeIndex = listed && finder.active ? all().indexOf(finder.active) : -1
  const activeId = activeIndex >= 0 ? `${listId}-${activeIndex}` : undefined

  useEffect(() => {
    if (isShown) popup.current?.scrollIntoView({ block: 'nearest' })
  }, [isShown])
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])

  return (
    <S.Box data-width={width}>
      <S.Input
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        {...input}
        {...finder.handlers}
        ref={inputRef}
        type="text"
        role="combobox"
        lang={lang}
        value={text}
        aria-autocomplete="list"
        aria-expanded={listed}
        aria-controls={listed ? listId : undefined}
        aria-activedescendant={activeId}
      />
      {isShown && (
        <FinderList
          {...{ popup, listId, label, query, chosen, multiple, full, listed, state, count, groups, all, typedOption }}
          shown={finder.shown}
          active={finder.active?.value}
          onChoose={finder.choose}
          onMore={finder.more}
          onRetry={() => {
            found.retry()
            inputRef.current?.focus()
          }}
          onLeave={(to) => !isInside(to) && finder.close()}
        />
      )}
      {text !== '' && usable && (
        <S.Clear
          type="button"
          onClick={() => {
            onClear()
            finder.close()
            inputRef.current?.focus()
          }}
        >
          <S.Hidden>
            <Say>{w('clear', { label })}</Say>
          </S.Hidden>
        </S.Clear>
      )}
      <FinderStatus open={isShown} state={state} count={count} query={query} full={full} />
    </S.Box>
  )
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}
