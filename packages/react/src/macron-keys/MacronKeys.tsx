'use client'
import { Say, words } from '@reorua/i18n'
import { macronKeysWords } from '@reorua/locales/macron-keys'
import { useId, useRef, useState, type ComponentPropsWithRef, type KeyboardEvent, type MouseEvent } from 'react'
import { Details } from '../details/index.js'
import { useEnhanced } from '../internal/useEnhanced.js'
import * as S from './MacronKeys.styles.js'
import { useLastField } from './useLastField.js'
import { writeLetter } from './writeLetter.js'

const w = words(macronKeysWords)

const LETTERS = { a: 'ā', e: 'ē', i: 'ī', o: 'ō', u: 'ū' } as const

export interface MacronKeysProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'title' | 'aria-label'> {
  /** The id of the field that they write into; of several, with spaces between them, into the one that had the focus last. */
  field: string
}

/** Writes letters with macrons for people whose keyboard has none. Renders a `<details>` with a `<button>` for each, once scripts have come. */
export function MacronKeys({ field, ...rest }: MacronKeysProps) {
  const id = useId()
  const enhanced = useEnhanced()
  const [capitals, setCapitals] = useState(false)
  const lastField = useLastField(field)

  // Firefox does not tell of Shift where a key has pressed the button.
  const shift = useRef(false)
  const onKey = ({ shiftKey }: KeyboardEvent) => {
    shift.current = shiftKey
  }
  const press = ({ shiftKey, detail }: MouseEvent, letter: string) => {
    const target = lastField()
    const withShift = detail === 0 ? shift.current : shiftKey
    if (target) writeLetter(target, capitals !== withShift ? letter.toUpperCase() : letter)
  }
  // A press with a pointer leaves the focus in the field, with the caret and the keyboard of a phone.
  const keepFocus = (event: MouseEvent) => {
    if (document.activeElement === lastField()) event.preventDefault()
  }

  return (
    <S.Root {...rest} data-field={field} data-enhanced={enhanced ? '' : undefined}>
      <Details summary={w('label')}>
        <S.Keys role="group" aria-labelledby={id} onKeyDown={onKey} onKeyUp={onKey}>
          <S.Hidden id={id}>
            <Say>{w('label')}</Say>
          </S.Hidden>
          {Object.entries(LETTERS).map(([plain, letter]) => (
            <S.Key key={plain} type="button" onMouseDown={keepFocus} onClick={(event) => press(event, letter)}>
              <bdi>{capitals ? letter.toUpperCase() : letter}</bdi>{' '}
              <S.Hidden>
                <Say>{w('letter', { letter: capitals ? plain.toUpperCase() : plain })}</Say>
              </S.Hidden>
            </S.Key>
          ))}
          <S.Key type="button" aria-pressed={capitals} onMouseDown={keepFocus} onClick={() => setCapitals(!capitals)}>
            <Say>{w('capitals')}</Say>
          </S.Key>
        </S.Keys>
      </Details>
    </S.Root>
  )
}
