'use client'
import { Say, useSay, words, type Message } from '@reorua/i18n'
import { fileUploadWords } from '@reorua/locales/file-upload'
import { useEffect, useRef, useState, type ChangeEvent, type ComponentPropsWithRef, type DragEvent } from 'react'
import { FieldFrame, type FieldProps } from '../internal/FieldFrame.js'
import { useEnhanced } from '../internal/useEnhanced.js'
import { useField } from '../internal/useField.js'
import { useQuietOnSwitch } from '../internal/useQuietOnSwitch.js'
import type { ChosenFile, Upload, UploadedFile } from './ChosenFile.js'
import { ChosenFiles } from './ChosenFiles.js'
import type { FileRules } from './fileProblems.js'
import * as S from './FileUpload.styles.js'
import { filesIn } from './inputFiles.js'
import { useFiles, type Item } from './useFiles.js'

const w = words(fileUploadWords)

export interface FileUploadProps extends FieldProps, FileRules, Omit<ComponentPropsWithRef<'input'>, keyof FileRules | 'type' | 'value' | 'defaultValue' | 'placeholder' | 'prefix' | 'title' | 'aria-label' | 'width'> {
  /** The name under which the files are sent. */
  name: string
  /** Files that the server has already. They are in the list, and their keys are sent as the name and `-uploaded`. */
  defaultUploaded?: readonly UploadedFile[] | undefined
  /** Sends a file as soon as it is chosen. Without it the files go with the form. */
  upload?: Upload | undefined
  /** Told of the list whenever it changes, with what is wrong with each file. */
  onFilesChange?: ((files: readonly ChosenFile[]) => void) | undefined
}

/**
 * Asks for files. Renders an `<input type="file">` with its `<label>`; with scripts the input stands in a place where
 * files can be dropped, and below it is a list of what was chosen, which grows with each choice and is what is sent.
 */
export function FileUpload({ label, labelSize, hint, error, optional, accept, maxBytes, maxFiles, defaultUploaded, upload, onFilesChange, onChange, required, ref, ...rest }: FileUploadProps) {
  const field = useField(rest, { label, hint, error })
  const enhanced = useEnhanced()
  const [dragging, setDragging] = useState(false)
  const [news, setNews] = useState<{ message: Message; count: number }>()
  const { live } = useQuietOnSwitch(news && JSON.stringify(news))
  const { input, items, add, remove, retry } = useFiles(ref, {
    accept,
    maxBytes,
    maxFiles: rest.multiple ? maxFiles : 1,
    multiple: rest.multiple,
    uploaded: defaultUploaded,
    upload,
    onFilesChange,
    onSettled: (item) => tell(stateOf(item)),
  })
  const problem = items.find((item) => item.error)?.error
  useValidity(input, problem)
  /** Whether the input holds the whole list already, because it was put there. */
  const isWhole = useRef(false)

  const tell = (message: Message) => setNews((before) => ({ message, count: (before?.count ?? 0) + 1 }))
  const take = (files: readonly File[]) => {
    const added = add(files)
    if (added.length > 0) tell(w('added', { files: added.map((item) => (item.error ? stateOf(item) : item.name)) }))
  }
  /** Lets the form around hear of a change that is not the browser's own. */
  const dispatch = () => {
    isWhole.current = true
    for (const type of ['input', 'change']) input.current?.dispatchEvent(new Event(type, { bubbles: true }))
    isWhole.current = false
  }
  const onChosen = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(event.target.files ?? [])]
    // Some browsers empty the input when nothing is chosen; nobody has removed anything then.
    if (!isWhole.current) take(chosen.length > 0 ? chosen : items.flatMap(({ file, key }) => (file && key === undefined ? [file] : [])))
    onChange?.(event)
  }
  const onRemove = (item: Item) => {
    remove(item.id)
    tell(w('removed', { name: item.name }))
    dispatch()
  }

  const takes = (event: DragEvent) => event.dataTransfer.types.includes('Files') && !input.current?.matches(':disabled')
  const onDragOver = (event: DragEvent) => {
    if (!takes(event)) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
    setDragging(true)
  }
  const onDragLeave = (event: DragEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setDragging(false)
  }
  const onDrop = (event: DragEvent) => {
    setDragging(false)
    if (!takes(event)) return
    event.preventDefault()
    const files = filesIn(event.dataTransfer)
    if (files.length === 0) return
    take(files)
    dispatch()
  }

  return (
    <S.Root data-enhanced={enhanced ? '' : undefined} data-dragging={dragging ? '' : undefined} onDragOver={onDragOver} onDragLeave={onDragLeave} onDrop={onDrop}>
      <FieldFrame label={label} labelSize={labelSize} hint={hint} optional={optional} field={field}>
        <S.Place>
          <S.Input
            {...rest}
            ref={input}
            id={field.inputId}
            type="file"
            accept={accept}
            required={required && !items.some(({ key }) => key !== undefined)}
            aria-describedby={field.describedBy}
            aria-invalid={field.error || problem ? true : undefined}
            onChange={onChosen}
          />
          {enhanced && (
            <>
              <S.Choose htmlFor={field.inputId}>
                <Say>{w(rest.multiple ? 'chooseSeveral' : 'choose')}</Say>
              </S.Choose>
              <S.Drop aria-hidden>
                <Say>{w(rest.multiple ? 'dropSeveral' : 'drop')}</Say>
              </S.Drop>
            </>
          )}
        </S.Place>
        <ChosenFiles items={items} fieldId={field.inputId} name={rest.name} form={rest.form} disabled={rest.disabled} uploads={upload !== undefined} onRemove={enhanced ? onRemove : undefined} onRetry={retry} input={input} />
        <S.News role="status" aria-live={live}>
          {news && <Say key={news.count}>{news.message}</Say>}
        </S.News>
      </FieldFrame>
    </S.Root>
  )
}

function stateOf({ name, error }: Item): Message {
  return w('fileState', { name, state: error ?? w('uploaded') })
}

/** Where the browser checks a form, it holds back what is known to be wrong. It shows plain text alone. */
function useValidity(input: { current: HTMLInputElement | null }, problem: Item['error']) {
  const say = useSay()
  const text = problem ? say(problem).text : ''
  useEffect(() => input.current?.setCustomValidity(text), [input, text])
}
