/**
 * Lets the work for one key wait for the work for the same key before it, within this process.
 * Saves of one assessment would otherwise read the same revision and all but one start over.
 */
const queues = new Map<string, Promise<unknown>>();

export async function oneAtATime<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const turn = (queues.get(key) ?? Promise.resolve()).then(work, work);
  queues.set(key, turn);
  try {
    return await turn;
  } finally {
    if (queues.get(key) === turn) queues.delete(key);
  }
}
