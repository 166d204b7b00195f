/**
 * One line of JSON per event, with the time in UTC. Say what happened and to which id; never write what a person
 * typed, nor a secret.
 */
export const log = {
  info: (event: string, detail?: unknown) => console.info(line("info", event, detail)),
  error: (event: string, detail?: unknown) => console.error(line("error", event, detail)),
};

function line(level: string, event: string, detail: unknown): string {
  return JSON.stringify({ at: new Date().toISOString(), level, event, detail: plain(detail) });
}

/** An error has no enumerable properties: JSON alone would write `{}`. */
function plain(detail: unknown): unknown {
  if (!(detail instanceof Error)) return detail;
  const { name, message, stack, cause } = detail;
  return { name, message, stack, cause: plain(cause) };
}
