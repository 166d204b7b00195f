import { onDatabase } from "../on-database";
import { section, table } from "../table";

interface Measured {
  answers: number;
  seconds: number;
  compared: number;
  megabytes: number;
}

/** Sites and services. Most questions are asked once or of a service: the last has 200 × 87 answers and more. */
const SIZES = [
  [1, 1],
  [200, 50],
  [200, 650],
] as const;

/**
 * Declares what every question was answered for everywhere: the password, the freezing and the reviews. Then compares
 * it with the next, from reading both to the differences in groups.
 */
export async function benchSubmission(): Promise<void> {
  section("Declaring and comparing submissions of 200 sites");
  console.log("Aims: under 2 s, under 5 MB. In a process of its own, the first time it does so.");
  await onDatabase(async (run) => {
    const rows: string[][] = [];
    for (const [sites, services] of SIZES) {
      const says = await run("submission/one-submission.ts", String(sites), String(services));
      const { answers, seconds, compared, megabytes } = JSON.parse(says) as Measured;
      rows.push([
        `${sites} sites, ${services} services`,
        answers.toLocaleString("en-GB"),
        `${seconds.toFixed(2)} s`,
        `${megabytes.toFixed(2)} MB`,
        `${compared.toFixed(2)} s`,
      ]);
    }
    table(["", "answers", "declared in", "size", "compared in"], rows);
  });
}
