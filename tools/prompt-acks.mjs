import { randomBytes } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'

/** @typedef {import('node:net').Socket} Socket */

let prompt = false

/**
 * Makes Firefox five times as fast to drive. It holds back each answer until the one before is acknowledged, and the
 * system waits 40 ms with that, unless there is something to send: so an empty pong, which WebSocket allows at any time
 * (RFC 6455, section 5.5.3), follows whatever comes.
 */
export function acknowledgePromptly() {
  if (prompt) return
  prompt = true
  subscribe('net.client.socket', (message) => {
    const { socket } = /** @type {{ socket: Socket }} */ (message)
    socket.once('data', (start) => {
      if (isFirefox(start.toString('latin1'))) socket.on('data', () => socket.writable && socket.write(pong()))
    })
  })
}

/** @param {string} answer */
function isFirefox(answer) {
  return answer.startsWith('HTTP/1.1 101') && /^server: httpd\.js/im.test(answer)
}

function pong() {
  return Buffer.concat([Buffer.from([0x8a, 0x80]), randomBytes(4)])
}
