import { fileURLToPath } from 'node:url'
import type { StorybookConfig } from '@storybook/react-vite'
import { isStatic, onlyOnce, runtimeDependencies, sourceConditions } from '../tools/vite.ts'

const config: StorybookConfig = {
  framework: { name: '@storybook/react-vite', options: { strictMode: true } },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  previewAnnotations: (files = []) => (isStatic ? [...files, fileURLToPath(new URL('./static-delivery.ts', import.meta.url))] : files),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // react-docgen-typescript needs the API that TypeScript 7 no longer has.
  typescript: { reactDocgen: 'react-docgen' },
  // Its own tour is for people who make components, and most who come here browse them.
  features: { backgrounds: false, sidebarOnboardingChecklist: false, menuOnboardingChecklist: false },
  viteFinal: (vite) => ({
    ...vite,
    // The example page is shown from where it lives, and may have packages of its own installed there.
    resolve: { ...vite.resolve, conditions: sourceConditions, dedupe: onlyOnce },
    optimizeDeps: { ...vite.optimizeDeps, include: [...(vite.optimizeDeps?.include ?? []), ...runtimeDependencies, 'react-dom/server'] },
  }),
}

export default config
