import { describe, expect, test } from "vitest";
import { SERVICE_SORTS, serviceFilters } from "@/lib/domain/register/service-list";
import { servicesQuery } from "@/lib/forms/register/services-query";

describe("the address of the list of services", () => {
  test("asks for every value that a filter offers, and for every way to sort", () => {
    for (const { key, options } of serviceFilters)
      for (const { value } of options)
        expect(servicesQuery.parse({ [key]: value })).toMatchObject({ [key]: value });
    for (const sort of Object.keys(SERVICE_SORTS))
      expect(servicesQuery.parse({ sort })).toMatchObject({ sort });
    expect(servicesQuery.parse({ entries: "incomplete" })).toMatchObject({ entries: "incomplete" });
  });

  test("that is odd asks for nothing", () => {
    const odd = { stage: "gone", sort: "s.name; DROP", entries: "x", network: ["hscn", "vpn"], page: "-1" };
    expect(servicesQuery.parse(odd)).toEqual({ search: "", page: 1 });
    expect(servicesQuery.parse({ stage: "" })).toEqual({ search: "", page: 1 });
  });

  test("narrows by fields of the register that offer a choice", () => {
    expect(serviceFilters.every(({ options }) => options.length > 1)).toBe(true);
    expect(serviceFilters.filter(({ kept }) => kept === "details").map(({ key }) => key)).toEqual([
      "network",
      "sign_in",
      "scope_decision",
    ]);
  });
});
