import { words, type Message, type Words } from '@reorua/i18n'
import { fileUploadWords } from '@reorua/locales/file-upload'
import { sizeWords } from './sizeWords.js'

const w = words(fileUploadWords)

/** What is asked of each file, and of all of them. */
export interface FileRules {
  /** The types that are taken, as HTML writes them: `.pdf,image/*`. */
  accept?: string | undefined
  /** How large a file may be, in bytes. */
  maxBytes?: number | undefined
  /** How many files there may be. */
  maxFiles?: number | undefined
}

/** What is known of a file before anybody has read it. A `File` is one. */
export interface FileFacts {
  name: string
  size?: number | undefined
  type?: string | undefined
}

/**
 * Says of each file what is wrong with it: too large, empty, of another type, or one too many. The same on a server,
 * which has to ask again. A type that the browser does not know is left to the server.
 */
export function fileProblems(files: readonly FileFacts[], { accept, maxBytes, maxFiles = Infinity }: FileRules): (Message | undefined)[] {
  const types = typesOf(accept)
  return files.map((file, index) => {
    if (types.length > 0 && !types.some((type) => isOfType(file, type))) return w('wrongType', { types: namesOf(types) })
    if (file.size === 0) return w('empty')
    if (maxBytes !== undefined && file.size !== undefined && file.size > maxBytes) return w('tooLarge', { size: sizeWords(maxBytes) })
    return index >= maxFiles ? w('tooMany', { count: maxFiles }) : undefined
  })
}

function typesOf(accept = ''): string[] {
  return accept.split(',').map((type) => type.trim().toLowerCase()).filter(Boolean)
}

function isOfType({ name, type = '' }: FileFacts, wanted: string): boolean {
  if (wanted.startsWith('.')) return name.toLowerCase().endsWith(wanted)
  const [found = ''] = type.toLowerCase().split(';')
  return found === '' || found === wanted || (wanted.endsWith('/*') && found.startsWith(wanted.slice(0, -1)))
}

const KINDS = { 'image/*': 'image', 'audio/*': 'audio', 'video/*': 'video' } as const

/** What people call the types: "PDF" for `.pdf` and for `application/pdf`, once. */
function namesOf(types: readonly string[]): Words[] {
  const names = new Set(types.filter((type) => !(type in KINDS)).map((type) => type.replace(/^\.|^.*\//, '').toUpperCase()))
  const kinds = types.filter((type): type is keyof typeof KINDS => type in KINDS)
  return [...kinds.map((kind) => w(KINDS[kind])), ...[...names].map((name) => ({ mi: name, en: name }))]
}
