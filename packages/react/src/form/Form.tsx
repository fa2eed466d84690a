'use client'
import { PageTitle, type Words } from '@reorua/i18n'
import { useMemo, useRef, useState, useTransition, type ComponentPropsWithRef } from 'react'
import { ErrorSummary, errorTitle, type FieldError } from '../error-summary/index.js'
import { FormContext } from '../internal/FormContext.js'
import { notSent } from '../validation/catalogue.js'
import { SHOWN_ERRORS } from '../validation/shownErrors.js'
import { useErrors } from './useErrors.js'
import { useOrderOfPage } from './useOrderOfPage.js'
import { judge, type Judgement, type Validation } from './validate.js'

/** React's event of a form that is sent. Its name has changed within React 19. */
export type FormSubmitEvent = Parameters<NonNullable<ComponentPropsWithRef<'form'>['onSubmit']>>[0]

export interface FormProps<Output> extends Omit<ComponentPropsWithRef<'form'>, 'action' | 'noValidate' | 'onSubmit' | 'title' | 'aria-label'> {
  /** How to find out what is wrong before anything is sent; unless given, only the server does. */
  validate?: Validation<Output>
  /** What the server has found wrong: with fields, or with the form as a whole. */
  errors?: readonly FieldError[]
  /** The title of the page, where the form is to set it: it then says first that there is an error. */
  title?: Words
  /** Where it is sent, or what is called with what was answered, a server action as well. */
  action?: string | ((form: FormData) => void | Promise<void>)
  /** Told when nothing is wrong and it is about to be sent, with what the schema has made of the answers. */
  onSubmit?: (event: FormSubmitEvent, value: Output) => void
}

const NONE: readonly FieldError[] = []

/**
 * Sends answers, and shows what is wrong with them: a summary at its top, which takes the focus, and an error beside each
 * field, which finds it by its name. Renders a `<form>` whose answers stay, whatever happens.
 */
export function Form<Output>({ validate, errors: given = NONE, title, action, onSubmit, children, ...rest }: FormProps<Output>) {
  const [labels] = useState(() => new Map<string, Words>())
  const [isSending, startSending] = useTransition()
  const { errors: unordered, summary, find, forget } = useErrors(given, isSending)
  const errors = useOrderOfPage(unordered, summary)
  const isJudging = useRef(false)
  const judged = useRef<Judgement>(undefined)
  const context = useMemo(() => ({ errors: byField(errors), labels }), [errors, labels])

  function submit(event: FormSubmitEvent) {
    const form = event.currentTarget
    const submitter = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null
    // A button that asks for no judgement is another matter: save for later, another language.
    if (!validate || submitter?.formNoValidate) return send(event, submitter)
    if (isJudging.current || isSending) return event.preventDefault()
    const already = judged.current
    judged.current = undefined
    const judgement = already ?? judge(form, new FormData(form, submitter), validate, labels)
    if (!(judgement instanceof Promise)) return conclude(judgement, event, submitter)
    event.preventDefault()
    isJudging.current = true
    void judgement
      .catch((error: unknown) => {
        console.error(error)
        return { errors: [{ error: notSent() }] }
      })
      .then((late: Judgement) => {
        isJudging.current = false
        if (late.errors.length > 0) return find(late.errors)
        // Sent once more as the person has sent it, this time with nothing left to ask.
        judged.current = late
        form.requestSubmit(submitter)
      })
  }

  function conclude(judgement: Judgement, event: FormSubmitEvent, submitter: HTMLButtonElement | null) {
    if (judgement.errors.length > 0) {
      event.preventDefault()
      return find(judgement.errors)
    }
    forget()
    send(event, submitter, judgement.value as Output)
  }

  function send(event: FormSubmitEvent, submitter: HTMLButtonElement | null, value?: Output) {
    if (isSending) return event.preventDefault()
    if (!submitter?.formNoValidate) onSubmit?.(event, value as Output)
    if (typeof action !== 'function' || event.defaultPrevented || submitter?.hasAttribute('formaction')) return
    // Left to itself React would empty the form after the action, also when it has found errors.
    event.preventDefault()
    const data = new FormData(event.currentTarget, submitter)
    startSending(async () => {
      await action(data)
    })
  }

  return (
    <FormContext value={context}>
      {title && <PageTitle>{errors.length > 0 ? errorTitle(title) : title}</PageTitle>}
      {/* Browsers ask for what is missing in their own language, so the page asks itself. */}
      <form {...rest} {...sentTo(action)} noValidate onSubmit={submit}>
        <ErrorSummary errors={errors} ref={summary} />
        {errors.length > 0 && <input type="hidden" name={SHOWN_ERRORS} value={fieldsOf(errors)} autoComplete="off" />}
        {children}
      </form>
    </FormContext>
  )
}

/**
 * Where the browser sends it. A function that only a script can call is nothing for a server to write down: React would
 * write a `javascript:` address, which strict policies forbid. Without scripts the page itself is then asked, by POST, so
 * that no answer stands in an address.
 */
function sentTo(action: string | ((form: FormData) => void) | undefined): ComponentPropsWithRef<'form'> {
  if (typeof action !== 'function' || typeof document !== 'undefined' || '$$FORM_ACTION' in action) return { action }
  return { method: 'post' }
}

function byField(errors: readonly FieldError[]): Record<string, Words> {
  // The first of a field counts, as in the summary.
  return Object.fromEntries(errors.toReversed().flatMap(({ field, error }) => (field === undefined ? [] : [[field, error]])))
}

function fieldsOf(errors: readonly FieldError[]): string {
  return errors.flatMap(({ field }) => field ?? []).join(' ')
}
