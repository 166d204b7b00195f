// The stems of the passwords that lists of stolen ones begin with, and of those that people here would think of.
const COMMON = [
  ...["password", "passw0rd", "p@ssw0rd", "p@ssword", "pa55word", "passphrase", "letmein", "changeme"],
  ...["welcome", "administrator", "admin", "iloveyou", "trustno1", "secret", "default", "guest", "login"],
  ...[
    "qwertyuiop",
    "qwerty",
    "asdfghjkl",
    "asdfgh",
    "zxcvbnm",
    "zxcvbn",
    "qazwsx",
    "1q2w3e4r",
    "abcdefgh",
    "abcd",
  ],
  ...["monkey", "dragon", "sunshine", "princess", "football", "liverpool", "chelsea", "arsenal", "england"],
  ...["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
  ...["spring", "summer", "autumn", "winter", "christmas", "london", "hello", "test"],
  ...[
    "hospital",
    "internetfirst",
    "internet",
    "first",
    "doctor",
    "nurse",
    "patient",
    "health",
    "trust",
    "nhs",
    "gp",
  ],
];

const FEWEST_LEFT = 4;
const FEWEST_DIFFERENT = 5;

/**
 * Whether a password is one of the commonest, or made of little more than common words, digits and what others
 * know about the person, as in `Password2026!`. Long enough is not enough for these (NCSC, NIST SP 800-63B).
 *
 * @param known what others know about the person: name, email address
 */
export function isGuessable(password: string, known: readonly string[]): boolean {
  const lower = password.toLowerCase();
  if (new Set(lower).size < FEWEST_DIFFERENT) return true;
  const own = known
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((part) => part.length >= 3);
  const left = [...own, ...COMMON]
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, word) => rest.replaceAll(word, " "), lower);
  return left.replace(/[^\p{L}]/gu, "").length < FEWEST_LEFT;
}
