/** A file that was read back and does not say what the report says. It is not offered to anybody. */
export class Unfaithful extends Error {
  constructor(reason: string) {
    super(`The file was read back and is not offered: ${reason}.`);
    this.name = "Unfaithful";
  }
}
