import type { Page } from "@playwright/test";
import { arriveAt } from "./arrive";
import { answer, follow, press, type Answer } from "./keyboard";

export type Answers = Readonly<Record<string, Answer>>;

export async function nameOrganisation(page: Page, answers: Answers): Promise<void> {
  await answerAll(page, answers);
  await press(page, "Continue");
  await arriveAt(page, /^\/organisations\/\w+\/profile$/);
}

export async function answerProfile(page: Page, answers: Answers): Promise<void> {
  await answerAll(page, answers);
  await press(page, "Save and continue");
  await arriveAt(page, /^\/organisations\/\w+$/);
}

export async function addSite(page: Page, answers: Answers): Promise<void> {
  await follow(page, "Add your sites");
  await arriveAt(page, /\/sites\/new$/);
  await answerAll(page, answers);
  await press(page, "Save");
  await arriveAt(page, /\/sites$/);
  await follow(page, "Overview");
  await arriveAt(page, /^\/organisations\/\w+$/);
}

export async function addService(page: Page, answers: Answers): Promise<void> {
  await follow(page, "Add your digital services");
  await arriveAt(page, /\/services\/new$/);
  await answerAll(page, answers);
  await press(page, "Save");
  await arriveAt(page, /^\/services\/[\w-]+$/);
  await follow(page, "Overview");
  await arriveAt(page, /^\/organisations\/\w+$/);
}

export async function startAssessment(page: Page): Promise<void> {
  await press(page, "Start the assessment");
  await arriveAt(page, /^\/assessments\/[\w-]+$/);
}

/** Answers the fields of a page, top to bottom. */
export async function answerAll(page: Page, answers: Answers): Promise<void> {
  for (const [name, given] of Object.entries(answers)) await answer(page, name, given);
}
