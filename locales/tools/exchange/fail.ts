/** What a command cannot do, said to whoever gave it. */
export class Failure extends Error {}

/** Ends a command, saying why. */
export function fail(message: string): never {
  throw new Failure(message)
}

/** Runs a command; it gives its exit code. What it cannot do is said without a stack. */
export function runCommand(command: (args: string[]) => number, args = process.argv.slice(2)): number {
  try {
    return command(args)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    console.error(error.message)
    return 1
  }
}
