import { cdp } from 'vitest/browser'
import { reduced, type AXNode, type DOMNode } from './accessibilityTree.ts'
import type { Part } from './tree.ts'

interface FrameTree {
  frame: { id: string; name?: string }
  childFrames?: FrameTree[]
}

/** How to read the accessibility tree of what is on this page, or of a frame in it, found by its name. */
export async function treeReader(name?: string): Promise<() => Promise<Part[]>> {
  const { frameTree } = (await cdp().send('Page.getFrameTree')) as { frameTree: FrameTree }
  const frames = allIn(frameTree)
  const frame = frames.find((one) => one.frame.name === (name ?? 'vitest-iframe'))
  if (!frame) throw new Error(`There is no frame "${name ?? 'vitest-iframe'}".`)
  const frameId = frame.frame.id
  // While it is on, Chromium keeps the tree from one question to the next.
  await cdp().send('Accessibility.enable')
  const ask = async () => ((await cdp().send('Accessibility.getFullAXTree', { frameId })) as { nodes: AXNode[] }).nodes
  const html = (await ask()).find(({ backendDOMNodeId, role }) => role?.value !== 'RootWebArea' && backendDOMNodeId !== undefined)!
  const { node: root } = (await cdp().send('DOM.describeNode', { backendNodeId: html.backendDOMNodeId!, depth: 1 })) as { node: DOMNode }
  const { backendNodeId } = root.children!.find(({ localName }) => localName === 'body')!
  return async () => {
    const [nodes, { node }] = await Promise.all([ask(), cdp().send('DOM.describeNode', { backendNodeId, depth: -1 }) as Promise<{ node: DOMNode }>])
    return reduced(nodes, node)
  }
}

function allIn(tree: FrameTree): FrameTree[] {
  return [tree, ...(tree.childFrames ?? []).flatMap(allIn)]
}
