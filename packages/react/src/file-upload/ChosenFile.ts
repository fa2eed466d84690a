import type { Words } from '@reorua/i18n'

/** A file in the list of the field. */
export interface ChosenFile {
  /** What it is called. */
  name: string
  /** How large it is in bytes, where that is known. */
  size?: number | undefined
  /** The file itself; not there where the server has had it from before. */
  file?: File | undefined
  /** `chosen` goes with the form; the others are those of an upload. */
  state: 'chosen' | 'uploading' | 'uploaded' | 'failed'
  /** Under what the server has kept it. */
  key?: string | undefined
  /** What is wrong with it. It stays in the list until the person removes it. */
  error?: Words | undefined
}

/** A file that the server has already: from an upload before this page, or from an earlier visit. */
export interface UploadedFile {
  /** Under what the server has kept it: sent with the form as the field's name and `-uploaded`. */
  key: string
  /** What it is called. */
  name: string
  /** How large it is in bytes. */
  size?: number
  /** What the server has found wrong with it. */
  error?: Words
}

/** What an upload is given beside the file. */
export interface UploadOptions {
  /** Aborted when the person removes the file, or leaves the page. */
  signal: AbortSignal
  /** Takes how much of the file is there, from 0 to 1. */
  onProgress: (share: number) => void
}

/** What came of an upload: under what the server has kept the file, or what is wrong with it. */
export type UploadAnswer = { key: string } | { error: Words }

/** Sends one file to the server. Where it throws, the person is asked to try again. */
export type Upload = (file: File, options: UploadOptions) => Promise<UploadAnswer>
