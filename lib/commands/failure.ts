/** Something the person at the console can put right: printed as its one sentence, without a stack. */
export class Failure extends Error {
  override name = "Failure";
}

/** Runs a command to its end, with exit code 0, or with one clear sentence and exit code 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
    // The schema engine leaves a timer behind that would hold the process for ten seconds.
    process.exit(0);
  } catch (error) {
    reportFailure(error);
  }
}

/** Prints what went wrong and ends the process with code 1. */
export function reportFailure(error: unknown): never {
  const expected = error instanceof Error && ["Failure", "WrongSetting"].includes(error.name);
  console.error(expected ? error.message : error);
  process.exit(1);
}
