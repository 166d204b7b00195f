import { describe, expect, it } from "vitest";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue/index";
import { ownerRole } from "@/lib/domain/people/owner-role";

const catalogue = getCatalogue(latestVersion);

describe("The owner of an action", () => {
  it.each(["gp", "pharmacy", "dental", "optical", "social_care", "charity"])(
    "is somebody whom a small organisation has: %s",
    (type) => expect(ownerRole(catalogue, "Digital lead", type)).toBe("Practice or registered manager"),
  );

  it.each(["nhs_trust", "icb", "supplier", "other", undefined])("keeps the role elsewhere: %s", (type) =>
    expect(ownerRole(catalogue, "Digital lead", type)).toBe("Digital lead"),
  );

  it("is known for every role of the catalogue", () => {
    const { list, small_organisation_owner: small } = catalogue.meta.owner_roles;
    expect(Object.keys(small).toSorted()).toEqual(list.toSorted());
  });

  it("stays as it is where the catalogue names nobody else", () =>
    expect(ownerRole(catalogue, "Astronomer", "gp")).toBe("Astronomer"));
});
