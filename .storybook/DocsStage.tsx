import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks'
import { useEffect, useLayoutEffect, useState, type PropsWithChildren } from 'react'
import { ReoruaProvider } from '@reorua/i18n'
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events'
import './docs.css'
import { firstLook, wear, type Look } from './look'
import { dark as darkTheme, light as lightTheme } from './theme'

/** A docs page that follows the toolbar, so that its own examples of words and tokens do too. */
export function DocsStage(props: PropsWithChildren<DocsContainerProps>) {
  const { channel } = props.context
  const [look, setLook] = useState<Look>(() => ({ ...firstLook, ...(channel.last(GLOBALS_UPDATED) ?? channel.last(SET_GLOBALS))?.[0]?.globals }))

  useEffect(() => {
    const follow = ({ globals }: { globals: Look }) => setLook(globals)
    channel.on(GLOBALS_UPDATED, follow)
    return () => channel.off(GLOBALS_UPDATED, follow)
  }, [channel])
  useLayoutEffect(() => {
    wear(look)
    // Guidance is written in English; the words it shows carry their own language.
    document.documentElement.lang = 'en-NZ'
  }, [look])

  const dark = look.theme === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : look.theme.startsWith('dark')
  return (
    <ReoruaProvider reading={look.reading} page={false}>
      <DocsContainer {...props} theme={dark ? darkTheme : lightTheme} />
    </ReoruaProvider>
  )
}
