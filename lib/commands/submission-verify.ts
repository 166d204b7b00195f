import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { NotFound } from "@/lib/domain/errors";
import { momentInWords } from "@/lib/domain/moment-in-words";
import { STATUS_WORDS } from "@/lib/domain/scoring/words";
import type { SubmissionContent } from "@/lib/domain/submission/content";
import { subjectInWords } from "@/lib/domain/submission/subject-in-words";
import { type Held, verifySubmission } from "@/lib/domain/submission/verify";
import { Failure, runCommand } from "./failure";

const USAGE =
  "Say which file: npm run submission:verify -- FILE [--sha256 FINGERPRINT] [--previous FILE-OF-THE-ONE-BEFORE]";

function readArguments() {
  const text = { type: "string" } as const;
  try {
    const { values, positionals } = parseArgs({
      options: { sha256: text, previous: text },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    if (file && more.length === 0) return { file, ...values };
  } catch {
    // An option that there is not: said below.
  }
  throw new Failure(USAGE);
}

/** The fingerprint in the name that the portal gives a download. */
const inName = (file: string) => /\b[0-9a-f]{64}\b/.exec(basename(file))?.[0];

async function readHeld(file: string): Promise<Held> {
  const bytes = await readFile(file).catch(() => {
    throw new Failure(`There is no file ${file} that can be read.`);
  });
  return { text: bytes.toString("utf8"), sha256: createHash("sha256").update(bytes).digest("hex") };
}

function verify(...given: Parameters<typeof verifySubmission>) {
  try {
    return verifySubmission(...given);
  } catch (problem) {
    if (problem instanceof NotFound) throw new Failure(NEWER_CATALOGUE);
    throw problem;
  }
}

const inWords = (content: SubmissionContent): string[] => {
  const { organisation, product, number, declaration, catalogueVersion, rulesVersion, standing } = content;
  const { name, position, role, at } = declaration;
  return [
    `${organisation.name}: ${subjectInWords(product?.name ?? null)}, version ${number}.`,
    `Declared by ${name}, ${position} (${role}), on ${momentInWords(new Date(at))}.`,
    `Its answers come out as it says, by catalogue ${catalogueVersion} and rules ${rulesVersion}: ${STATUS_WORDS[standing.status].label}.`,
  ];
};

const NOTHING_TO_COMPARE =
  "The file’s name holds no fingerprint. Give the one that the portal shows: --sha256 FINGERPRINT";
const ONLY_ITS_NAME =
  "That is the fingerprint in the file’s name, which anybody can change. Compare it with the one that the portal shows.";
const NEWER_CATALOGUE =
  "This version of the software does not know the catalogue by which it was judged. Use a newer one.";

/** `npm run submission:verify`: proves, without a network or a database, that a file is the submission it says it is. */
void runCommand(async () => {
  const { file, previous, ...given } = readArguments();
  const sha256 = given.sha256?.toLowerCase() ?? inName(file);
  if (!sha256) throw new Failure(NOTHING_TO_COMPARE);
  const before = previous === undefined ? undefined : await readHeld(previous);
  const { content, problems } = verify(await readHeld(file), { sha256, previous: before });
  if (problems.length > 0 || !content)
    throw new Failure(["NOT VERIFIED", ...problems.map((problem) => `- ${problem}`)].join("\n"));
  console.log(["VERIFIED", ...inWords(content), `SHA-256 ${sha256}`].join("\n"));
  if (!given.sha256) console.log(ONLY_ITS_NAME);
  console.log(
    previous
      ? `It follows ${previous}.`
      : `The submission before it: ${content.previous ?? "none, it is the first of its organisation"}.`,
  );
});
