import { optional, passcode, password } from "@/lib/forms/fields";

/** What `ProveAgainFields` send. Who must give a code is decided where it is judged: `proveAgain`. */
export const proofForm = { password: password(), passcode: optional(passcode()) };
