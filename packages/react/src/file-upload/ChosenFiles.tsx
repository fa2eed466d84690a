'use client'
import { Say, words } from '@reorua/i18n'
import { fileUploadWords } from '@reorua/locales/file-upload'
import { useId, useLayoutEffect, useRef, type RefObject } from 'react'
import { Button } from '../button/index.js'
import { ErrorMessage } from '../error-message/index.js'
import * as S from './ChosenFiles.styles.js'
import { sizeWords } from './sizeWords.js'
import type { Item } from './useFiles.js'

const w = words(fileUploadWords)

interface ChosenFilesProps {
  items: readonly Item[]
  fieldId: string
  name: string
  form: string | undefined
  disabled: boolean | undefined
  uploads: boolean
  onRemove: ((item: Item) => void) | undefined
  onRetry: (id: number) => void
  input: RefObject<HTMLInputElement | null>
}

/** The files that were chosen, each with how it fares. A file that is removed hands the focus to the next one. */
export function ChosenFiles({ items, fieldId, name, form, disabled, uploads, onRemove, onRetry, input }: ChosenFilesProps) {
  const headingId = useId()
  const list = useRef<HTMLUListElement>(null)
  const focusNext = useRef<{ id: number | undefined } | undefined>(undefined)

  const remove = (item: Item) => {
    const index = items.indexOf(item)
    focusNext.current = { id: (items[index + 1] ?? items[index - 1])?.id }
    onRemove?.(item)
  }
  const retry = (item: Item) => {
    // The button goes; the other one of the same file stays.
    focusNext.current = { id: item.id }
    onRetry(item.id)
  }
  useLayoutEffect(() => {
    if (!focusNext.current) return
    const { id } = focusNext.current
    focusNext.current = undefined
    const next = list.current?.querySelector<HTMLElement>(`[data-removes="${id}"]`) ?? input.current
    next?.focus()
  }, [items, input])

  if (items.length === 0) return null
  return (
    <>
      <S.Heading id={headingId}>
        <Say>{w('files')}</Say>
      </S.Heading>
      <S.List ref={list} aria-labelledby={headingId}>
        {items.map((item) => {
          const id = `${fieldId}-file-${item.id}`
          const errorId = item.error ? `${id}-error` : undefined
          const isUploading = item.state === 'uploading'
          const hasFailed = uploads && item.state === 'failed'
          return (
            <S.Item key={item.id} data-invalid={item.error ? '' : undefined}>
              <S.Facts>
                <S.Name>{item.name}</S.Name>{' '}
                {item.size !== undefined && (
                  <S.Size>
                    <Say>{w('size', { size: sizeWords(item.size) })}</Say>
                  </S.Size>
                )}
                {item.key !== undefined && !item.error && (
                  <>
                    {' '}
                    <S.Done>
                      <Say>{w('uploaded')}</Say>
                    </S.Done>
                  </>
                )}
              </S.Facts>
              {item.key !== undefined && <input type="hidden" name={`${name}-uploaded`} value={item.key} form={form} disabled={disabled} />}
              {item.error && <ErrorMessage id={errorId}>{item.error}</ErrorMessage>}
              {isUploading && (
                <S.Progress>
                  <S.ProgressName id={id}>
                    <Say parts={{ hidden: <S.Hidden /> }}>{w('uploading', { name: item.name })}</Say>
                  </S.ProgressName>
                  <S.Bar aria-labelledby={id} max={1} value={item.progress ?? 0} />
                </S.Progress>
              )}
              {onRemove && hasFailed && (
                <S.Again>
                  <Button type="button" variant="secondary" disabled={disabled} aria-describedby={errorId} onClick={() => retry(item)}>
                    <Say parts={{ hidden: <S.Hidden /> }}>{w('tryAgain', { name: item.name })}</Say>
                  </Button>
                </S.Again>
              )}
              {onRemove && (
                <S.Remove>
                  <Button type="button" variant="quiet" disabled={disabled} aria-describedby={errorId} data-removes={item.id} onClick={() => remove(item)}>
                    <Say parts={{ hidden: <S.Hidden /> }}>{w('remove', { name: item.name })}</Say>
                  </Button>
                </S.Remove>
              )}
            </S.Item>
          )
        })}
      </S.List>
    </>
  )
}
