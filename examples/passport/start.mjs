// React and styled-components choose between their two builds when they are first imported.
process.env.NODE_ENV ??= 'production'
await import('./dist/server/main.js')
