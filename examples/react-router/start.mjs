// React and styled-components choose between their two builds when they are first imported.
process.env.NODE_ENV ??= 'production'
process.env.HOST ??= '127.0.0.1'
process.argv[2] = 'build/server/index.js'
await import('./node_modules/@react-router/serve/bin.cjs')
