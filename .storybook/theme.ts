import tokens from '@reorua/tokens/tokens.json'
import { create, type ThemeVars } from 'storybook/theming'

/** Storybook's own surroundings in our colours. They are computed with, so they have to be values rather than custom properties. */
function themeOf(base: 'light' | 'dark'): ThemeVars {
  const color = (name: keyof (typeof tokens)['theme']['light']['color']) => tokens.theme[base].color[name].$value.hex
  return create({
    base,
    brandTitle: 'Reorua',
    brandUrl: './',
    brandTarget: '_self',
    fontBase: tokens.narrow.font.family.$value.map((name) => `'${name}'`).join(', ').replace("'sans-serif'", 'sans-serif'),
    colorPrimary: color('action'),
    colorSecondary: color('action'),
    appBg: color('surface'),
    appContentBg: color('background'),
    appPreviewBg: color('background'),
    appBorderColor: color('border'),
    appBorderRadius: 6,
    textColor: color('text'),
    textInverseColor: color('background'),
    textMutedColor: color('text-muted'),
    barBg: color('background'),
    barTextColor: color('text-muted'),
    barHoverColor: color('link-hover'),
    barSelectedColor: color('action'),
    inputBg: color('field'),
    inputBorder: color('border-strong'),
    inputTextColor: color('text'),
    inputBorderRadius: 4,
  })
}

export const light = themeOf('light')
export const dark = themeOf('dark')
