// oxlint-disable-next-line import/no-default-export -- Storybook reads nothing else
export { default } from '../../../../.storybook/preview.tsx'
