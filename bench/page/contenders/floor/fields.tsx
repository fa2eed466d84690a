import type { ComponentProps, ReactNode } from 'react'

// The fields of the page by hand: for the floor, and for those that have not got one.

interface Labelled {
  name: string
  label: string
}

interface FrameProps extends Labelled {
  hint?: string
  error?: string
  children: ReactNode
}

function Frame({ name, label, hint, error, children }: FrameProps) {
  return (
    <div className="field" data-invalid={error ? '' : undefined}>
      <label className="label" htmlFor={name}>{label}</label>
      {hint && <div className="hint" id={`${name}-hint`}>{hint}</div>}
      {error && <div className="error" id={`${name}-error`}>{error}</div>}
      {children}
    </div>
  )
}

interface TextInputProps extends ComponentProps<'input'>, Labelled {
  hint?: string
  error?: string
}

export function TextInput({ name, label, hint, error, ...rest }: TextInputProps) {
  const describedBy = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined
  return (
    <Frame name={name} label={label} hint={hint} error={error}>
      <input className="input" type="text" id={name} name={name} aria-describedby={describedBy} aria-invalid={error ? true : undefined} {...rest} />
    </Frame>
  )
}

export function Textarea({ name, label }: Labelled) {
  return (
    <Frame name={name} label={label}>
      <textarea className="input" id={name} name={name} rows={5} />
    </Frame>
  )
}

export interface Answer {
  value: string
  text: string
}

export function Select({ name, label, empty, answers }: Labelled & { empty: string; answers: Answer[] }) {
  return (
    <Frame name={name} label={label}>
      <select className="input" id={name} name={name}>
        <option value="">{empty}</option>
        {answers.map(({ value, text }) => <option key={value} value={value}>{text}</option>)}
      </select>
    </Frame>
  )
}

interface GroupProps {
  name: string
  legend: string
  hint?: string
  children: ReactNode
}

export function Group({ name, legend, hint, children }: GroupProps) {
  return (
    <fieldset className="group" id={name} aria-describedby={hint && `${name}-hint`}>
      <legend className="label">{legend}</legend>
      {hint && <div className="hint" id={`${name}-hint`}>{hint}</div>}
      {children}
    </fieldset>
  )
}

interface ChoicesProps extends Omit<GroupProps, 'children'> {
  type: 'radio' | 'checkbox'
  answers: Answer[]
}

export function Choices({ type, answers, ...group }: ChoicesProps) {
  return (
    <Group {...group}>
      {answers.map(({ value, text }) => (
        <div key={value} className="choice">
          <input type={type} id={`${group.name}-${value}`} name={group.name} value={value} />
          <label htmlFor={`${group.name}-${value}`}>{text}</label>
        </div>
      ))}
    </Group>
  )
}

export function DateInput({ parts, ...group }: Omit<GroupProps, 'children'> & { parts: { part: string; label: string }[] }) {
  return (
    <Group {...group}>
      <div className="date">
        {parts.map(({ part, label }) => (
          <div key={part}>
            <label htmlFor={`${group.name}-${part}`}>{label}</label>
            <input className="input" type="text" inputMode="numeric" id={`${group.name}-${part}`} name={`${group.name}-${part}`} data-part={part} />
          </div>
        ))}
      </div>
    </Group>
  )
}
