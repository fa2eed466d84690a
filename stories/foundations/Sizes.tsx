import tokens from '@reorua/tokens/tokens.json'
import type { ReactNode } from 'react'
import { computed, declared } from './computed'
import { useTheme } from './useTheme'
import '../blocks/blocks.css'
import './foundations.css'

interface RowProps {
  name: string
  /** What the token comes to now. */
  value: string
  description: string
  children: ReactNode
}

function Row({ name, value, description, children }: RowProps) {
  return (
    <li>
      <div className="token-show">{children}</div>
      <p>
        <code>--reo-{name}</code> <span className="block-quiet">{value}</span>
      </p>
      <p>{description}</p>
    </li>
  )
}

function Rows({ dense, children }: { dense?: boolean; children: ReactNode }) {
  return (
    <ul className="block sb-unstyled token-rows" data-dense={dense ? '' : undefined}>
      {children}
    </ul>
  )
}

type Group = Record<string, { $description: string }>

function each(prefix: string, group: Group, value: (name: string) => string, show: (name: string) => ReactNode) {
  return Object.entries(group).map(([key, { $description }]) => {
    const name = `${prefix}-${key}`
    return (
      <Row key={name} name={name} value={value(name)} description={$description}>
        {show(name)}
      </Row>
    )
  })
}

const length = (name: string) => computed('inline-size', `var(--reo-${name})`)

// All five capitals with a macron, and a long word: what a line height has to clear and a column has to hold.
const sample = 'Āwhina Ēnei Īmēra Ōtautahi Ūkui whakawhanaungatanga'

export function TypeScale() {
  useTheme()
  return (
    <Rows>
      {each('font-size', tokens.narrow.font.size, (name) => computed('font-size', `var(--reo-${name})`), (name) => (
        <span lang="mi" className="token-sample" style={{ fontSize: `var(--reo-${name})` }}>
          {sample}
        </span>
      ))}
      {each('font-weight', tokens.narrow.font.weight, declared, (name) => (
        <span lang="mi" className="token-sample" style={{ fontWeight: `var(--reo-${name})` }}>
          {sample}
        </span>
      ))}
      {each('line-height', tokens.narrow['line-height'], declared, (name) => (
        <span lang="mi" className="token-sample token-column" style={{ lineHeight: `var(--reo-${name})` }}>
          {sample.toUpperCase()}
        </span>
      ))}
    </Rows>
  )
}

export function Space() {
  useTheme()
  return <Rows dense>{each('space', tokens.narrow.space, length, (name) => <span className="token-bar" style={{ inlineSize: `var(--reo-${name})` }} />)}</Rows>
}

export function Sizes() {
  useTheme()
  return <Rows>{each('size', tokens.narrow.size, length, (name) => <span className="token-bar" style={{ inlineSize: `var(--reo-${name})` }} />)}</Rows>
}

export function Shape() {
  useTheme()
  return (
    <Rows dense>
      {each('border', tokens.narrow.border, declared, (name) => <span className="token-box" style={{ borderWidth: `var(--reo-${name})` }} />)}
      {each('radius', tokens.narrow.radius, declared, (name) => <span className="token-box" style={{ borderRadius: `var(--reo-${name})` }} />)}
      {each('shadow', tokens.narrow.shadow, declared, (name) => <span className="token-box token-plain" style={{ boxShadow: `var(--reo-${name})` }} />)}
    </Rows>
  )
}

export function Focus() {
  useTheme()
  const grounds = ['background', 'surface-strong', 'action', 'error', 'header', 'focus-outer', 'focus-inner']
  return (
    <>
      <ul className="block sb-unstyled token-grounds">
        {grounds.map((ground) => (
          <li key={ground} style={{ background: `var(--reo-color-${ground})` }}>
            <span className="token-ringed" title={ground} />
          </li>
        ))}
      </ul>
      <Rows>{each('focus', tokens.narrow.focus, declared, () => null)}</Rows>
    </>
  )
}

export function Motion() {
  useTheme()
  return (
    <Rows>
      {each('motion', tokens.narrow.motion, declared, (name) =>
        name === 'motion-easing' ? null : <span className="token-moving" style={{ transitionDuration: `var(--reo-${name})` }} />,
      )}
    </Rows>
  )
}

export function Breakpoints() {
  return (
    <Rows>
      {Object.entries(tokens.narrow.breakpoint).map(([name, { $value, $description }]) => (
        <li key={name}>
          <p>
            <code>breakpoint.{name}</code> <span className="block-quiet">{$value.value}{$value.unit}, {$value.value * 16} px at the usual text size</span>
          </p>
          <p>{$description}</p>
        </li>
      ))}
    </Rows>
  )
}
