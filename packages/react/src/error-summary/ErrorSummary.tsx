'use client'
import { Say, words, type Words } from '@reorua/i18n'
import { errorSummaryWords } from '@reorua/locales/error-summary'
import type { ComponentPropsWithRef } from 'react'
import { useQuietOnSwitch } from '../internal/useQuietOnSwitch.js'
import { lead } from './lead.js'
import * as S from './ErrorSummary.styles.js'
import { useFocusOnNews } from './useFocusOnNews.js'

const w = words(errorSummaryWords)

/** What is wrong with one field. */
export interface FieldError {
  /** The name of the field, or its id where it has one of its own; none where the error is about no field. */
  field?: string | undefined
  /** What to do, word for word as beside the field. */
  error: Words
}

export interface ErrorSummaryProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'title' | 'aria-label'> {
  /** The errors in the order of their fields. Without any, nothing is shown. */
  errors: readonly FieldError[]
  /** Whether the focus moves here when it appears, and when it tells of other errors. */
  autoFocus?: boolean
}

/**
 * Tells at the top of a page what must be put right, with a link to each field. Renders a `<div>` that takes the focus,
 * around an alert with a heading and a list.
 */
export function ErrorSummary({ errors, autoFocus = true, ...rest }: ErrorSummaryProps) {
  return errors.length > 0 ? <Summary {...rest} errors={errors} takesFocus={autoFocus} /> : null
}

function Summary({ errors, takesFocus, ...rest }: Omit<ErrorSummaryProps, 'autoFocus'> & { takesFocus: boolean }) {
  // Words are data, so their JSON is the same in every reading.
  const { live, news } = useQuietOnSwitch(JSON.stringify(errors))
  const alert = useFocusOnNews(news, takesFocus)
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- before scripts the browser itself has to move the focus to what must be put right
    <S.Root {...rest} tabIndex={-1} autoFocus={takesFocus}>
      <div ref={alert} role="alert" aria-live={live}>
        <S.Title>
          <Say>{w('title')}</Say>
        </S.Title>
        <S.List>
          {errors.map(({ field, error }, index) => (
            <li key={index}>
              {field === undefined ? (
                <Say>{error}</Say>
              ) : (
                <S.Link href={`#${encodeURIComponent(field)}`} onClick={(event) => lead(event, event.currentTarget, field)}>
                  <Say>{error}</Say>
                </S.Link>
              )}
            </li>
          ))}
        </S.List>
      </div>
    </S.Root>
  )
}
