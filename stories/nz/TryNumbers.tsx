import { TextInput } from '@reorua/react/text-input'
import { useState } from 'react'
import { kinds, type Kind } from './kinds'
import { Reading, Warnings } from './Reading'
import './nz.css'

/** A field for each kind of number, and what is made of what is typed there. */
export function TryNumbers() {
  return (
    <div className="nz-kinds">
      {kinds.map((kind) => (
        <TryKind key={kind.name} kind={kind} />
      ))}
    </div>
  )
}

function TryKind({ kind }: { kind: Kind }) {
  const { name, label, typed, input, parse, check, format, calls } = kind
  const [text, setText] = useState(typed)
  const read = parse(text)
  return (
    <div className="nz-kind">
      <TextInput name={name} label={label} error={check(text)} autoComplete="off" {...input} value={text} onChange={(event) => setText(event.target.value)} />
      <Warnings of={read.warnings} />
      <Reading
        of={[
          [calls.check, read.problem?.key],
          [`${calls.parse}.value`, read.value],
          [calls.format, format(text)],
          ...('type' in read ? [[`${calls.parse}.type`, String(read.type)] as const] : []),
          ...('format' in read ? [[`${calls.parse}.format`, String(read.format)] as const] : []),
        ]}
      />
    </div>
  )
}
