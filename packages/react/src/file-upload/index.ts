export { fileProblems, type FileFacts, type FileRules } from './fileProblems.js'
export { FileUpload, type FileUploadProps } from './FileUpload.js'
export type { ChosenFile, Upload, UploadAnswer, UploadedFile, UploadOptions } from './ChosenFile.js'
