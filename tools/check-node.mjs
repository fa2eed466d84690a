// Every script imports this first. It has to parse on the oldest Node a person may have,
// so it uses nothing newer than Node 12 does.
const major = Number(process.versions.node.split('.')[0])

if (major < 24) {
  console.error(
    `Reorua's scripts need Node 24; this is Node ${process.versions.node} on ${process.platform} ${process.arch}. ` +
      'For common systems `npm ci` brings its own Node 24 as an optional package, so start scripts through npm ' +
      '(`npm start`, `npm test`), without `--omit=optional`. Where there is no such package for your system, install Node 24 first.',
  )
  process.exit(1)
}
