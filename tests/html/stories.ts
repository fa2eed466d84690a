import { createElement, type ComponentType } from 'react'
import type { Shown } from '../../.storybook/html/htmlOf.ts'
import { isOfKit, nameOf, type FragmentName } from '../../tools/html/fragment.ts'

type Args = Record<string, unknown>
interface Story {
  args?: Args
  render?: (args: Args, context: { args: Args }) => React.ReactNode
}
interface Meta extends Story {
  title: string
  component: ComponentType
  decorators?: ((Inner: ComponentType) => React.ReactNode)[]
}

const modules = import.meta.glob<Record<string, Story> & { default: Meta }>(['../../stories/*/*.stories.tsx', '!../../stories/{te-reo,nz,words,foundations}/**'])

/** The stories of the kit, put together as Storybook does it, but without Storybook. */
export async function storiesOfKit(): Promise<(FragmentName & Omit<Shown, 'reading'>)[]> {
  const loaded = await Promise.all(Object.values(modules).map((load) => load()))
  return loaded.filter(({ default: meta }) => isOfKit(meta.title)).flatMap(({ default: meta, ...stories }) =>
    Object.entries(stories).map(([exported, story]) => {
      const name = nameOf(meta.title, exported)
      return { ...name, title: meta.title, id: `any--${name.story}`, Story: composed(meta, story) }
    }),
  )
}

function composed(meta: Meta, story: Story): ComponentType {
  const args = { ...meta.args, ...story.args }
  const render = story.render ?? meta.render ?? (() => createElement(meta.component, args))
  const Plain: ComponentType = () => render(args, { args })
  return (meta.decorators ?? []).reduce<ComponentType>((Inner, decorate) => () => decorate(Inner), Plain)
}
