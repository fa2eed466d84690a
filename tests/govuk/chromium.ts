import { cdp } from 'vitest/browser'
import { reduced, type AXNode, type DOMNode } from './accessibilityTree.ts'
import type { Part } from './tree.ts'

interface FrameTree {
  frame: { id: string; name?: string }
  childFrames?: FrameTree[]
}

/** A page of its own, and how to read the accessibility tree of what is on it. */
export interface Page {
  document: Document
  read: () => Promise<Part[]>
}

/** Opens a page in a frame. It is as wide as a window on a desk: below that GOV.UK's tabs stay a list. */
export async function openPage(html: string): Promise<Page> {
  const frame = document.createElement('iframe')
  Object.assign(frame, { name: `page-${crypto.randomUUID()}`, width: '1200', height: '900', srcdoc: html })
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  document.body.append(frame)
  await loaded
  return { document: frame.contentDocument!, read: await treeReader(frame.name) }
}

async function treeReader(name: string): Promise<() => Promise<Part[]>> {
  const { frameTree } = (await cdp().send('Page.getFrameTree')) as { frameTree: FrameTree }
  const frameId = allIn(frameTree).find(({ frame }) => frame.name === name)!.frame.id
  // While it is on, Chromium keeps the tree from one question to the next.
  await cdp().send('Accessibility.enable')
  const ask = async () => ((await cdp().send('Accessibility.getFullAXTree', { frameId })) as { nodes: AXNode[] }).nodes
  const html = (await ask()).find(({ backendDOMNodeId, role }) => role?.value !== 'RootWebArea' && backendDOMNodeId !== undefined)!
  const { node } = await describe(html.backendDOMNodeId!, 1)
  const { backendNodeId } = node.children!.find(({ localName }) => localName === 'body')!
  return async () => {
    const [nodes, body] = await Promise.all([ask(), describe(backendNodeId, -1)])
    return reduced(nodes, body.node)
  }
}

const describe = (backendNodeId: number, depth: number) => cdp().send('DOM.describeNode', { backendNodeId, depth }) as Promise<{ node: DOMNode }>

function allIn(tree: FrameTree): FrameTree[] {
  return [tree, ...(tree.childFrames ?? []).flatMap(allIn)]
}
