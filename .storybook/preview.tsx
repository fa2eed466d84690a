import type { Preview } from '@storybook/react-vite'
import { useGlobals } from 'storybook/preview-api'
import '@reorua/tokens/fonts.css'
import '@reorua/tokens/reorua.css'
import { axeOptions } from './axe'
import { DocsStage } from './DocsStage'
import { answerPanel, show } from './html/answer'
import { firstLook, toolbar, type Look } from './look'
import './run'
import { Stage } from './Stage'
import './text-spacing.css'

const run = globalThis.reoruaRun
answerPanel()

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: toolbar,
  // An address may ask for `checks:oracle`, and for nothing that is not named here.
  initialGlobals: { ...firstLook, ...(run && { reading: run.reading }), checks: run?.checks.join() ?? 'none' },
  decorators: [
    (Story, { globals, id, title, viewMode }) => {
      const [, updateGlobals] = useGlobals()
      if (viewMode === 'story') show({ title, id, Story, reading: (globals as Look).reading })
      return (
        <Stage look={globals as Look} oracle={globals.checks === 'oracle'} inDocs={viewMode === 'docs'} onReadingChange={(reading) => updateGlobals({ reading })}>
          <Story />
        </Stage>
      )
    },
  ],
  parameters: {
    a11y: {
      test: run && !run.checks.includes('axe') ? 'off' : 'error',
      options: axeOptions,
    },
    controls: { expanded: true },
    // Shown as written: printing rendered elements fails on words, which are plain data in `children`.
    docs: { container: DocsStage, lang: 'en-NZ', toc: true, source: { type: 'code' } },
    options: { storySort: { order: ['Introduction', 'Foundations', ['Two languages', 'Validation', 'Accessibility', 'Tokens', 'Maturity'], 'Components', 'Patterns', 'Pages', 'Te reo', 'New Zealand', 'Words'] } },
  },
}

export default preview
