import type { TestProject } from "vitest/node";
import { makeEmbeddedTemplate, makePostgresqlTemplate, type Template } from "./database";

declare module "vitest" {
  export interface ProvidedContext {
    template: Template;
  }
}

/** Makes the database that every test file of a project copies; what it returns removes it. */
export default async function setup(project: TestProject) {
  const server = project.name === "integration-postgresql" && process.env.TEST_DATABASE_URL;
  const { template, remove } = await (server ? makePostgresqlTemplate(server) : makeEmbeddedTemplate());
  project.provide("template", template);
  return remove;
}
