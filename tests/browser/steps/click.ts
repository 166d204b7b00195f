import type { Page } from "@playwright/test";

/** Presses a button of the page with the mouse. */
export const click = (page: Page, button: string) =>
  page.getByRole("main").getByRole("button", { name: button, exact: true }).click();
