import { TextField } from "@/components/form/text-field";
import { NewPasswordField } from "./new-password-field";

/** The name and password of an account that is made for an address. */
export const NewAccountFields = ({ email }: { email: string }) => (
  <>
    <TextField
      name="name"
      label="Your name"
      autoComplete="name"
      hint="Colleagues see it beside your answers."
    />
    {/* Tells password managers which account the password is for. */}
    <input type="hidden" name="username" autoComplete="username" value={email} />
    <NewPasswordField />
  </>
);
