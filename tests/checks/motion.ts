import { describe } from './describe.ts'

/** What still moves for a person who asked for no motion. */
export function motionFaults(): string[] {
  const moving = document.getAnimations().filter(({ playState, effect }) => playState === 'running' && Number(effect?.getComputedTiming().activeDuration ?? 0) > 1)
  return moving.map(({ effect }) => {
    const target = effect instanceof KeyframeEffect ? effect.target : null
    return `${target ? describe(target) : 'something'}: moves, although reduced motion is asked for`
  })
}
