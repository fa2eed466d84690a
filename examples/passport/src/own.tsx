import type { ReactElement } from 'react'

/** A person's own text, in whatever language, direction and lines it was written. */
export function own(text: string): ReactElement {
  const lines = text.split('\n')
  // oxlint-disable-next-line react/no-array-index-key -- lines of one text are never reordered, and can be alike
  return <bdi>{lines.map((line, index) => (index === 0 ? line : [<br key={index} />, line]))}</bdi>
}
