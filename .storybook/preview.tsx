import type { Preview } from '@storybook/react-vite'
import { useGlobals } from 'storybook/preview-api'
import '@reorua/tokens/fonts.css'
import '@reorua/tokens/reorua.css'
import { DocsStage } from './DocsStage'
import { firstLook, toolbar, type Look } from './look'
import './run'
import { Stage } from './Stage'
import './text-spacing.css'

const run = globalThis.reoruaRun

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: toolbar,
  initialGlobals: { ...firstLook, ...(run && { reading: run.reading }) },
  decorators: [
    (Story, { globals, viewMode }) => {
      const [, updateGlobals] = useGlobals()
      return (
        <Stage look={globals as Look} inDocs={viewMode === 'docs'} onReadingChange={(reading) => updateGlobals({ reading })}>
          <Story />
        </Stage>
      )
    },
  ],
  parameters: {
    a11y: {
      test: run && run.checks !== 'axe' ? 'off' : 'error',
      options: {
        runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
        // axe leaves its one WCAG 2.2 rule off until it is asked for.
        rules: { 'target-size': { enabled: true } },
      },
    },
    controls: { expanded: true },
    docs: { container: DocsStage, lang: 'en-NZ', toc: true },
    options: { storySort: { order: ['Introduction', 'Foundations', 'Components', 'Pages', 'Words'] } },
  },
}

export default preview
