"use server";

import { z } from "zod";
import { beginSession } from "@/lib/begin-session";
import { acceptInvitation, acceptWithNewAccount } from "@/lib/data/people/invited";
import { can, type Role } from "@/lib/domain/people/permissions";
import { formSave, openForm } from "@/lib/forms/form-save";
import { newAccountForm } from "@/lib/forms/people/new-account-form";

/** Where somebody begins who has just joined. */
const firstPage = ({ reference, role }: { reference: string; role: Role }) =>
  can(role, "organisation:read") ? `/organisations/${reference}?joined=1` : "/my-work";

/** Joins with the account that is signed in. */
export const join = formSave(z.object({}), async (person, _, { token }: { token: string; path: string }) =>
  firstPage(await acceptInvitation(person, token)),
);

/** Makes an account and joins, in one step. */
export const joinWithNewAccount = openForm(
  newAccountForm,
  async ({ name, password }, { token }: { token: string }) => {
    const joined = await acceptWithNewAccount(token, name, password);
    return beginSession(joined.person, firstPage(joined));
  },
);
