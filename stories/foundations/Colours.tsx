import tokens from '@reorua/tokens/tokens.json'
import { computed, contrast, hex } from './computed'
import { useTheme } from './useTheme'
import '../blocks/blocks.css'
import './foundations.css'

type Name = keyof (typeof tokens)['theme']['light']['color']

const names = Object.keys(tokens.theme.light.color) as Name[]

/** What a colour has to be told apart from. Whatever is not named here is ink that stands on the page and its panels. */
const against: Partial<Record<Name, Name[]>> = {
  background: ['text', 'text-muted', 'link'],
  surface: ['text', 'text-muted', 'link'],
  'surface-strong': ['text', 'text-muted', 'link'],
  field: ['text', 'text-muted', 'border-strong'],
  border: [],
  action: ['on-action', 'background'],
  'action-hover': ['on-action', 'background'],
  'action-active': ['on-action', 'background'],
  'on-action': ['action', 'action-hover', 'action-active'],
  error: ['background', 'error-surface', 'on-error'],
  'error-hover': ['on-error', 'background'],
  'error-surface': ['error', 'text'],
  'on-error': ['error', 'error-hover'],
  success: ['background', 'success-surface'],
  'success-surface': ['success', 'text'],
  warning: ['background', 'warning-surface'],
  'warning-surface': ['warning', 'text'],
  info: ['background', 'info-surface'],
  'info-surface': ['info', 'text'],
  'focus-inner': ['focus-outer'],
  'focus-outer': ['focus-inner', 'background', 'surface'],
  header: ['on-header', 'on-header-mi', 'on-header-en'],
  'on-header': ['header'],
  'on-header-mi': ['header'],
  'on-header-en': ['header'],
}

const page: Name[] = ['background', 'surface', 'field']

/** Every colour as it is in the theme of the moment, measured against what it stands on. */
export function Colours() {
  useTheme()
  const values = Object.fromEntries(names.map((name) => [name, computed('color', `var(--reo-color-${name})`)])) as Record<Name, string>
  return (
    <ul className="block sb-unstyled token-colours">
      {names.map((name) => (
        <li key={name}>
          <span className="token-swatch" style={{ background: `var(--reo-color-${name})` }} />
          <div>
            <p>
              <code>--reo-color-{name}</code> <span className="block-quiet">{hex(values[name])}</span>
            </p>
            <p>{tokens.theme.light.color[name].$description}</p>
            <ul className="token-ratios">
              {(against[name] ?? page).map((other) => (
                <li key={other}>
                  {contrast(values[name], values[other]).toFixed(2)}:1 with <code>{other}</code>
                </li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ul>
  )
}
