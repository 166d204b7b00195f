/** Why a file was not taken, by the word that stands for it in an address. `{most}` is the size limit in MB. */
export const FILE_PROBLEMS = {
  elsewhere:
    "We could not tell that this form was sent from this website. Choose the file again and send it from here",
  "no-file": "Choose a file",
  empty: "The file is empty. Choose another",
  "too-large": "The file is larger than {most} MB. Make it smaller, or add a link to where it is kept",
  "cut-off": "The file did not arrive whole. Send it again",
  unknown:
    "The portal does not know this kind of file. Use PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG, text or CSV",
  "not-what-it-says":
    "The file holds something other than its name says. Save it again with the right ending, and choose that",
  "web-page": "The file is a web page or a drawing that can run scripts. Save it as PDF, PNG or JPEG",
  program: "The file is a program. Programs are not evidence",
  archive: "The file is an archive. Choose the documents in it, one at a time",
  email: "The file is an email. Save it as PDF, and add the documents attached to it one at a time",
  "old-office": "The file is of an older Office format. Save it as .docx, .xlsx, .pptx or PDF",
  macros: "The file has macros or parts that run. Save a copy without them",
  encrypted: "The file is encrypted. Save it without a password",
  bomb: "The file unpacks to far more than a document can hold. It was not kept",
  newer: "Somebody else added a version after you opened this page. Look at that one, then send yours again",
  damaged: "The file is damaged. Open it, save it again, and choose that",
} as const;

export type FileProblem = keyof typeof FILE_PROBLEMS;

export const isFileProblem = (text: unknown): text is FileProblem =>
  typeof text === "string" && Object.hasOwn(FILE_PROBLEMS, text);

/** The sentence for the person who chose the file. */
export const fileProblemInWords = (problem: FileProblem, mostMegabytes: number): string =>
  FILE_PROBLEMS[problem].replace("{most}", String(mostMegabytes));
