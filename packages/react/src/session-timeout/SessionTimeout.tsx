'use client'
import { ReoruaProvider, Say, useReading, words, type Reading, type Words } from '@reorua/i18n'
import { sessionTimeoutWords } from '@reorua/locales/session-timeout'
import { useEffect, useId, useImperativeHandle, useRef, useState, type ComponentPropsWithRef } from 'react'
import { Button, ButtonGroup, ButtonLink } from '../button/index.js'
import { ErrorMessage } from '../error-message/index.js'
import { safeHref } from '../internal/safeHref.js'
import { useQuietOnSwitch } from '../internal/useQuietOnSwitch.js'
import { LanguageToggle } from '../language-toggle/index.js'
import * as S from './SessionTimeout.styles.js'
import { markOf, timeWords } from './timeWords.js'
import { useModal } from './useModal.js'
import { useSession } from './useSession.js'

const w = words(sessionTimeoutWords)

export interface SessionTimeoutProps extends Omit<ComponentPropsWithRef<'dialog'>, 'children' | 'open' | 'title' | 'aria-label'> {
  /** How many seconds a session lasts after the server has last heard of the person. */
  lasts: number
  /** How many seconds before the end the warning comes. People need time to read it in two languages. */
  warning?: number
  /** When the server has last heard of the person, where that was not with this page: a time in milliseconds, or an ISO date-time. A new one begins the session anew. */
  since?: number | string
  /** Lets the server hear of the person. What it returns is waited for; where it throws, the person can try again. */
  onStay: () => unknown
  /** Where the person signs out. */
  signOutHref: string
  /** Where it leads when the time is up: a page that shows nothing of the person and says how to go on. */
  expiredHref: string
  /** Keeps what was typed. Called when the warning comes, while the session still lasts and nothing more can be typed. */
  onSave?: () => unknown
  /** Called in place of leading to `expiredHref`, where the app does that itself. */
  onExpire?: () => void
  /** What else to say, such as that the answers are kept. */
  children?: Words | undefined
  /** The readings of the page's own LanguageToggle, which a modal covers: the dialog then holds one as well. */
  readings?: readonly Reading[]
  /** By what name the tabs of a service speak with each other; tabs of one session need the same. */
  channel?: string
}

/**
 * Warns before a session ends, in both languages whatever is read, and lets people stay. Renders a `<dialog>` that shows
 * itself, and for a page without scripts a note of how long it lasts.
 */
export function SessionTimeout({ lasts, warning = 120, since, onStay, signOutHref, expiredHref, onSave, onExpire, children, readings, channel = 'reorua-session', onClose, ref, ...rest }: SessionTimeoutProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useImperativeHandle(ref, () => dialog.current!, [])
  const { left, ended, failed, stay, signOut } = useSession({ lasts, warning, since, channel, onStay })
  const warns = left !== undefined && !ended
  const { reopen } = useModal(dialog, warns || ended, ended)
  useSaving(warns, ended, onSave, () => (onExpire ? onExpire() : location.assign(safeHref(expiredHref, 'SessionTimeout') ?? '/')))
  const spoken = useSpoken(warns ? left : undefined)
  const { live } = useQuietOnSwitch(String(spoken))
  const { reading, languages } = useReading()
  const both = languages.length === 2 ? reading : reading === 'mi' ? 'mi-en' : 'en-mi'

  return (
    <>
      <noscript>
        <S.Note>
          <Say>{w('note', { time: timeWords(lasts) })}</Say>
        </S.Note>
      </noscript>
      <S.Root
        {...rest}
        ref={dialog}
        aria-labelledby={`${id}-title`}
        aria-describedby={ended ? undefined : `${id}-spoken`}
        onClose={(event) => {
          if (!reopen()) onClose?.(event)
        }}
        onCancel={(event) => {
          // Escape may be pressed without having read anything: nothing is lost by it.
          event.preventDefault()
          if (!ended) stay()
        }}
      >
        {readings && <LanguageToggle readings={readings} />}
        <ReoruaProvider reading={both} page={false}>
          <S.Title id={`${id}-title`}>
            <Say>{w(ended ? 'ended' : 'title')}</Say>
          </S.Title>
          {!ended && (
            <S.Time aria-hidden>
              <Say>{w('countdown', { time: timeWords(left ?? warning) })}</Say>
            </S.Time>
          )}
          <S.Spoken id={`${id}-spoken`} role="status" aria-live={live}>
            {!ended && <Say>{w('countdown', { time: timeWords(spoken ?? warning) })}</Say>}
          </S.Spoken>
          {children && (
            <S.Text>
              <Say>{children}</Say>
            </S.Text>
          )}
          <div role="alert">{failed && !ended && <ErrorMessage>{w('failed')}</ErrorMessage>}</div>
          <ButtonGroup>
            {ended ? (
              <ButtonLink href={expiredHref} data-first="">
                {w('goOn')}
              </ButtonLink>
            ) : (
              <>
                <Button type="button" data-first="" onClick={stay}>
                  {w('stay')}
                </Button>
                <ButtonLink href={signOutHref} variant="secondary" onClick={signOut}>
                  {w('signOut')}
                </ButtonLink>
              </>
            )}
          </ButtonGroup>
        </ReoruaProvider>
      </S.Root>
    </>
  )
}

/** Saves once for each warning, and leaves once. A computer that slept has had no warning: it saves before it leaves. */
function useSaving(warns: boolean, ended: boolean, onSave: (() => unknown) | undefined, leave: () => void) {
  const saved = useRef<Promise<unknown>>(undefined)
  const latest = useRef({ onSave, leave })
  useEffect(() => void (latest.current = { onSave, leave }))
  useEffect(() => {
    if (ended) {
      saved.current ??= saving(latest.current.onSave)
      void saved.current.then(() => latest.current.leave())
    } else saved.current = warns ? saving(latest.current.onSave) : undefined
  }, [warns, ended])
}

/** A session that has ended has to end, whatever became of the answers. */
async function saving(onSave: (() => unknown) | undefined): Promise<void> {
  try {
    await onSave?.()
  } catch (error) {
    console.error('Reorua: onSave of SessionTimeout has failed, so what was typed may be lost.', error)
  }
}

/** The time that is said aloud: as it is when the warning comes, and then at a few marks alone. */
function useSpoken(left: number | undefined): number | undefined {
  const [spoken, setSpoken] = useState<number>()
  const isNew = left === undefined || spoken === undefined ? left !== spoken : markOf(left) !== markOf(spoken)
  if (isNew) setSpoken(left)
  return isNew ? left : spoken
}
