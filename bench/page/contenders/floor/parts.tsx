import { useEffect, useRef, useState, type ComponentProps, type KeyboardEvent } from 'react'

// What stands around the fields, by hand: for the floor, and for those that have not got one.

export function Button(props: ComponentProps<'button'>) {
  return <button className="button" type="submit" {...props} />
}

export function Header({ agency }: { agency: string }) {
  return (
    <header className="header">
      <div className="container"><a href="/">{agency}</a></div>
    </header>
  )
}

export function Breadcrumbs({ label, way }: { label: string; way: { href?: string; text: string }[] }) {
  return (
    <nav className="breadcrumbs" aria-label={label}>
      <ol>{way.map(({ href, text }) => <li key={text}>{href ? <a href={href}>{text}</a> : <span aria-current="page">{text}</span>}</li>)}</ol>
    </nav>
  )
}

export function ErrorSummary({ title, errors }: { title: string; errors: { field: string; error: string }[] }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div className="summary" ref={box} tabIndex={-1} role="alert">
      <h2>{title}</h2>
      <ul>{errors.map(({ field, error }) => <li key={field}><a href={`#${field}`}>{error}</a></li>)}</ul>
    </div>
  )
}

export function Details({ summary, children }: { summary: string; children: string }) {
  return (
    <details className="details">
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  )
}

export function Tabs({ label, tabs }: { label: string; tabs: { id: string; label: string; text: string }[] }) {
  const [open, setOpen] = useState(tabs[0]?.id)
  const list = useRef<HTMLDivElement>(null)
  const onKeyDown = ({ key }: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[key]
    if (!step) return
    const next = tabs[(tabs.findIndex(({ id }) => id === open) + step + tabs.length) % tabs.length]!.id
    setOpen(next)
    list.current?.querySelector<HTMLElement>(`#${next}-tab`)?.focus()
  }
  return (
    <div className="tabs">
      <div ref={list} role="tablist" tabIndex={-1} aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map(({ id, label: name }) => (
          <button key={id} type="button" role="tab" id={`${id}-tab`} aria-controls={id} aria-selected={id === open} tabIndex={id === open ? 0 : -1} onClick={() => setOpen(id)}>{name}</button>
        ))}
      </div>
      {tabs.map(({ id, text }) => <div key={id} role="tabpanel" id={id} aria-labelledby={`${id}-tab`} hidden={id !== open}>{text}</div>)}
    </div>
  )
}

export function Table({ caption, head, rows }: { caption: string; head: string[]; rows: (string | number)[][] }) {
  return (
    <table className="table">
      <caption>{caption}</caption>
      <thead><tr>{head.map((text) => <th key={text} scope="col">{text}</th>)}</tr></thead>
      <tbody>
        {rows.map(([first, ...rest]) => (
          <tr key={first}>
            <th scope="row">{first}</th>
            {rest.map((value) => <td key={value} data-numeric={typeof value === 'number' ? '' : undefined}>{value}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export function Footer({ label, agency, links }: { label: string; agency: string; links: { href: string; text: string }[] }) {
  return (
    <footer className="footer">
      <div className="container">
        <h2 className="hidden">{label}</h2>
        <ul>{links.map(({ href, text }) => <li key={href}><a href={href}>{text}</a></li>)}</ul>
        <p>{agency}</p>
      </div>
    </footer>
  )
}
