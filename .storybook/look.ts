import type { Reading } from '@reorua/i18n'

/** What the toolbar chooses. `system` leaves the choice to the browser. */
export interface Look {
  reading: Reading
  theme: 'system' | 'light' | 'dark' | 'light-more' | 'dark-more'
  spacing: 'usual' | 'wide'
}

export const firstLook: Look = { reading: 'mi-en', theme: 'system', spacing: 'usual' }

export const toolbar = {
  reading: {
    description: 'What is read',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'mi', title: 'Māori' },
        { value: 'en', title: 'English' },
        { value: 'mi-en', title: 'Māori then English' },
        { value: 'en-mi', title: 'English then Māori' },
      ],
    },
  },
  theme: {
    description: 'Theme',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'system', title: 'System theme' },
        { value: 'light', title: 'Light' },
        { value: 'dark', title: 'Dark' },
        { value: 'light-more', title: 'Light, more contrast' },
        { value: 'dark-more', title: 'Dark, more contrast' },
      ],
    },
  },
  spacing: {
    description: 'Text spacing',
    toolbar: {
      icon: 'paragraph',
      dynamicTitle: true,
      items: [
        { value: 'usual', title: 'Usual text spacing' },
        { value: 'wide', title: 'Wide text spacing (WCAG 1.4.12)' },
      ],
    },
  },
}

/** Puts the theme and the text spacing on `<html>`, where the style sheets look for them. */
export function wear({ theme, spacing }: Pick<Look, 'theme' | 'spacing'>) {
  const [scheme, contrast] = theme.split('-')
  setAttribute('data-reo-theme', scheme === 'system' ? undefined : scheme)
  setAttribute('data-reo-contrast', contrast)
  setAttribute('data-text-spacing', spacing === 'wide' ? 'wide' : undefined)
}

function setAttribute(name: string, value: string | undefined) {
  if (value) document.documentElement.setAttribute(name, value)
  else document.documentElement.removeAttribute(name)
}
