import { demonstrationPassword } from "./sign-ins";

/** What the people of the demonstration give once more before they sign something. */
export const proof = { password: demonstrationPassword, from: "demonstration" };
