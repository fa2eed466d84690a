// oxlint-disable-next-line import/no-default-export
export { default } from '../../../../.storybook/preview.tsx'
