import { expect, type Page } from "@playwright/test";
import { click } from "./click";
import { aNewcomer, PASSWORD } from "./register";

interface Invitation {
  /** The organisation’s ODS code. */
  reference: string;
  role: "Contributor" | "Approver" | "Reviewer";
  name: string;
}

/** A lead invites somebody, who makes an account and joins by the link that is shown. Returns that link. */
export async function inviteToJoin(
  lead: Page,
  colleague: Page,
  { reference, role, name }: Invitation,
): Promise<string> {
  const { email } = aNewcomer();
  await lead.goto(`/organisations/${reference}/people/new`);
  await lead.getByLabel("Email address").fill(email);
  await lead.getByLabel(role, { exact: true }).check();
  await click(lead, "Send the invitation");
  const link = new URL(await lead.locator("code", { hasText: "/invitations/" }).innerText()).pathname;
  await colleague.goto(link);
  await colleague.getByLabel("Your name").fill(name);
  await colleague.locator("[name=password]").fill(PASSWORD);
  await click(colleague, "Join");
  await expect(colleague).not.toHaveURL(/\/invitations\//);
  return link;
}
