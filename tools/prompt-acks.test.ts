import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { acknowledgePromptly } from './prompt-acks.mjs'

acknowledgePromptly()

const open: { destroy(): void }[] = []
afterEach(() => open.splice(0).forEach((one) => one.destroy()))

/** Connects to something that answers so at first, and gives its side of the connection. */
async function answering(head: string): Promise<Socket> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1')
  client.resume()
  const [theirs] = (await once(server, 'connection')) as [Socket]
  open.push(client, theirs, { destroy: () => server.close() })
  theirs.write(`${head}\r\n\r\n`)
  await once(client, 'data')
  return theirs
}

test('each message of Firefox is answered by an empty pong, masked as all that a client sends', async () => {
  const firefox = await answering('HTTP/1.1 101 Switching Protocols\r\nServer: httpd.js')
  firefox.write('a message')
  const [pong] = (await once(firefox, 'data')) as [Buffer]
  expect([...pong.subarray(0, 2)]).toEqual([0x8a, 0x80])
  expect(pong).toHaveLength(6)
})

test.each(['HTTP/1.1 101 Switching Protocols\r\nServer: other', 'HTTP/1.1 200 OK\r\nServer: httpd.js'])('%j is left alone', async (head) => {
  const other = await answering(head)
  let heard = 0
  other.on('data', ({ length }: Buffer) => (heard += length))
  other.end('a message')
  await once(other, 'close')
  expect(heard).toBe(0)
})
