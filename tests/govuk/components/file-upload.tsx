import { FileUpload } from '@reorua/react/file-upload'
import { looksOnly } from '../kit.tsx'
import type { Attributes } from '../options.ts'
import { fieldProps, type FieldOptions } from '../questions.ts'

interface Options extends FieldOptions {
  multiple?: boolean
  javascript?: boolean
  wrapperClasses?: string
  wrapperAttributes?: Attributes
  chooseFilesButtonText?: string
  dropInstructionText?: string
  noFileChosenText?: string
  multipleFilesChosenText?: Record<string, string>
  enteredDropZoneText?: string
  leftDropZoneText?: string
}

export const counterpart = 'FileUpload'

export function render({ multiple, javascript, wrapperClasses, wrapperAttributes, chooseFilesButtonText, dropInstructionText, noFileChosenText, multipleFilesChosenText, enteredDropZoneText, leftDropZoneText, value, ...field }: Options) {
  // Ours is always enhanced where there are scripts, by words of its own in both languages, and no browser takes a file from a page.
  looksOnly(javascript, wrapperClasses, wrapperAttributes, chooseFilesButtonText, dropInstructionText, noFileChosenText, multipleFilesChosenText, enteredDropZoneText, leftDropZoneText, value)
  const { defaultValue: _, ...props } = fieldProps(field)
  return <FileUpload {...props} name={field.name ?? field.id!} multiple={multiple} />
}
