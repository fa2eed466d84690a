import type { Reading } from '@reorua/i18n'

/** One way in which a browser may be set up to read. */
export interface Mode {
  scheme: 'light' | 'dark'
  contrast: 'no-preference' | 'more'
  /** Whether the system replaces every colour by its own few, as Windows' contrast themes do. */
  forcedColors: 'none' | 'active'
  /** WCAG 1.4.12's text spacing. */
  spacing: 'usual' | 'wide'
  /** A wide window, the same with twice the text size, or the width that 400 % zoom leaves of it. */
  size: 'wide' | 'large-text' | 'narrow'
}

type Row = [theme: 'light' | 'dark' | 'light-more' | 'dark-more', size: Mode['size'], spacing: Mode['spacing'], forcedColors: Mode['forcedColors']]

// Each row of each reading is one visit of every story. Any two settings meet in one row at least: that finds nearly
// every fault that all 192 combinations would, in 16.
const rows: Record<Reading, Row[]> = {
  mi: [
    ['light', 'wide', 'usual', 'none'],
    ['dark', 'narrow', 'wide', 'none'],
    ['light-more', 'large-text', 'usual', 'active'],
    ['dark-more', 'wide', 'wide', 'active'],
  ],
  en: [
    ['light', 'narrow', 'usual', 'active'],
    ['dark', 'large-text', 'wide', 'active'],
    ['light-more', 'wide', 'usual', 'none'],
    ['dark-more', 'narrow', 'wide', 'none'],
  ],
  'mi-en': [
    ['light', 'narrow', 'wide', 'none'],
    ['dark', 'wide', 'usual', 'none'],
    ['light-more', 'narrow', 'wide', 'active'],
    ['dark-more', 'large-text', 'usual', 'active'],
  ],
  'en-mi': [
    ['light', 'large-text', 'wide', 'none'],
    ['dark', 'narrow', 'usual', 'active'],
    ['light-more', 'narrow', 'wide', 'none'],
    ['dark-more', 'wide', 'usual', 'none'],
  ],
}

/** The modes in which stories are visited in a reading. */
export function modesOf(reading: Reading): Mode[] {
  return rows[reading].map(([theme, size, spacing, forcedColors]) => ({
    scheme: theme.startsWith('dark') ? 'dark' : 'light',
    contrast: theme.endsWith('more') ? 'more' : 'no-preference',
    forcedColors,
    spacing,
    size,
  }))
}

/** The settings of a mode that are not the usual ones, for the message of a failing check. */
export function nameOf({ scheme, contrast, forcedColors, spacing, size }: Mode): string {
  return [scheme, contrast === 'more' && 'more contrast', forcedColors === 'active' && 'forced colours', spacing === 'wide' && 'text spacing', size === 'large-text' && '200 % text', size === 'narrow' && '320 px']
    .filter(Boolean)
    .join(', ')
}
