/** How many pages or saves are under way at once. */
export const WORKERS = 8;

/** Lets every worker do its work over and over for some time. Returns what each doing took, in milliseconds. */
export async function atOnce(seconds: number, work: (worker: number) => Promise<unknown>) {
  const taken: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  await Promise.all(
    Array.from({ length: WORKERS }, async (_, worker) => {
      for (let begin = performance.now(); begin < end; begin = performance.now()) {
        await work(worker);
        taken.push(performance.now() - begin);
      }
    }),
  );
  return { taken, perSecond: (taken.length * 1000) / (performance.now() - start) };
}
