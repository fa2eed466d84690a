/** What is wrong, where, and what to do: the one shape in which every tool here speaks of a fault. */
export interface Fault {
  level: 'error' | 'warning'
  file: string
  line?: number
  key?: string
  message: string
  /** The other string, where two do not go together. */
  other?: { file: string; key: string }
}

export function formatFault({ level, file, line, key, message }: Fault): string {
  return `${level} ${file}${line ? `:${line}` : ''}${key ? ` ${key}` : ''}: ${message}`
}
