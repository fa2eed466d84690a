'use client'
import { Say, words, type Words } from '@reorua/i18n'
import { comboboxWords } from '@reorua/locales/combobox'
import { useQuietOnSwitch } from '../useQuietOnSwitch.js'
import * as S from './Finder.styles.js'
import type { Found } from './useFound.js'
import { useSettled } from './useSettled.js'

const w = words(comboboxWords)

interface FinderStatusProps {
  open: boolean
  state: Found['state']
  count: number
  query: string
  full: Words | undefined
}

/** Tells those who do not see the list what became of it, once they have stopped typing. */
export function FinderStatus({ open, state, count, query, full }: FinderStatusProps) {
  const now = open ? [state, count, query, Boolean(full)].join(' ') : ''
  const settled = useSettled(now)
  const { live } = useQuietOnSwitch(settled)
  return (
    <S.Hidden as="div" role="status" aria-live={live}>
      {now && settled === now && <Say>{newsOf(state, count, full)}</Say>}
    </S.Hidden>
  )
}

function newsOf(state: Found['state'], count: number, full: Words | undefined): Words {
  if (state !== 'ready') return w(state)
  return full ?? (count > 0 ? w('results', { count }) : w('none'))
}
