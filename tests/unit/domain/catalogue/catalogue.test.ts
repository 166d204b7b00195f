import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import { actionsOf } from "@/lib/domain/catalogue/catalogue";
import { checkCatalogue } from "@/lib/domain/catalogue/check-catalogue";
import checksums from "@/lib/domain/catalogue/checksums.json";
import { catalogueSchema } from "@/lib/domain/catalogue/schema";
import { isCounted } from "@/lib/domain/catalogue/shape/question";
import { NotFound } from "@/lib/domain/errors";

const FOLDER = "lib/domain/catalogue";
const versions = readdirSync(FOLDER).filter((file) => /^v\d+\.yaml$/.test(file));
const catalogue = getCatalogue(latestVersion);

describe.each(versions)("%s", (file) => {
  const data = catalogueSchema.parse(parse(readFileSync(`${FOLDER}/${file}`, "utf8")));
  const json = readFileSync(`${FOLDER}/${file.replace("yaml", "json")}`, "utf8");

  test("holds together", () => expect(checkCatalogue(data)).toEqual([]));

  test("is what code imports, compiled", () => expect(JSON.parse(json)).toEqual(data));

  test("has not changed since it was published", () => {
    if (data.meta.status !== "published") return;
    const published = (checksums as Record<string, string>)[data.meta.version];
    expect(createHash("sha256").update(json).digest("hex")).toBe(published);
  });
});

describe("the catalogue", () => {
  test("is found by its version", () => expect(catalogue.version).toBe("1.0.0"));

  test.each(["0.9.9", "toString", ""])("says not found for a version that is not there: %j", (version) =>
    expect(() => getCatalogue(version)).toThrow(NotFound),
  );

  test("covers every clause of the policy with questions of the requirement it names", () => {
    expect(catalogue.coverage.clauses.length).toBeGreaterThan(60);
    for (const { clause, requirement, questions } of catalogue.coverage.clauses) {
      expect(catalogue.requirement(requirement), clause).toBeDefined();
      for (const id of questions)
        expect(catalogue.requirementOf(id)?.id, `${clause}: ${id}`).toBe(requirement);
    }
  });

  test("assesses nothing that no clause asks for", () => {
    const covered = new Set(catalogue.coverage.clauses.map(({ requirement }) => requirement));
    expect(catalogue.requirements.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
  });

  test("has an action for every level below the top of every counted maturity or yes-or-no question", () => {
    const fixed = new Set(
      actionsOf(catalogue).flatMap(({ action, at }) => action.fixes.map((id) => `${id} ${at}`)),
    );
    const missing = catalogue.requirements.flatMap(({ questions }) =>
      questions.filter(isCounted).flatMap(({ id, type }) => {
        const levels =
          type === "maturity"
            ? ["not_met", "partly_met", "largely_met"]
            : type === "yes_no"
              ? ["not_met"]
              : [];
        return levels.map((level) => `${id} ${level}`).filter((key) => !fixed.has(key));
      }),
    );
    expect(missing).toEqual([]);
  });

  test("knows where each question is asked", () => {
    expect(catalogue.levelOf("P1.1")).toBe("service");
    expect(catalogue.levelOf("P1.2")).toBe("organisation");
    expect(catalogue.levelOf("ST1")).toBe("site");
    expect(catalogue.requirementOf("ST1")).toBeUndefined();
    expect(catalogue.sectionOf("P1")?.id).toBe("principles");
    expect(catalogue.action("P1-R3")).toMatchObject({ at: "partly_met", requirement: { id: "P1" } });
  });
});
