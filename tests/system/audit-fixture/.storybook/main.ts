import main from '../../../../.storybook/main.ts'

// oxlint-disable-next-line import/no-default-export -- Storybook reads nothing else
export default { ...main, stories: ['../Planted.stories.tsx'] }
