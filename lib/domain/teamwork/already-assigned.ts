import type { Assigned } from "./assigned";
import type { Catalogue } from "@/lib/domain/catalogue/index";

type What = Pick<Assigned, "section" | "requirement">;

/** What is open of an assessment, seen from something that is about to be assigned. */
export interface AlreadyAssigned<A> {
  /** Of the same requirement or section: somebody new takes the place of whoever has the same share of it. */
  same: A[];
  /** Of the section around a requirement, or of requirements within a section: both stay. */
  beside: A[];
}

/** Who has what is about to be assigned, and who has more than it or parts of it. */
export function alreadyAssigned<A extends Assigned>(
  catalogue: Catalogue,
  open: readonly A[],
  { section, requirement }: What,
): AlreadyAssigned<A> {
  const sectionOf = (one: string | null) => (one === null ? undefined : catalogue.sectionOf(one)?.id);
  return {
    same: open.filter((one) => one.section === section && one.requirement === requirement),
    beside: open.filter((one) =>
      requirement ? one.section === sectionOf(requirement) : sectionOf(one.requirement) === section,
    ),
  };
}
