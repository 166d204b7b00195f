import type { PortfolioFigures } from "./figures";

/** What is in a portfolio: in a sentence, and over a column or a list. */
export interface MemberWords {
  one: string;
  many: string;
  column: string;
  title: string;
}

const ORGANISATIONS: MemberWords = {
  one: "organisation",
  many: "organisations",
  column: "Organisation",
  title: "Organisations",
};

const PRODUCTS: MemberWords = { one: "product", many: "products", column: "Product", title: "Products" };

const BOTH: MemberWords = {
  one: "organisation or product",
  many: "organisations and products",
  column: "Organisation or product",
  title: "Organisations and products",
};

/** Suppliers share products with a commissioner, which then stand beside the organisations that it oversees. */
export function memberWords({
  members,
  products,
}: Pick<PortfolioFigures, "members" | "products">): MemberWords {
  if (products === 0) return ORGANISATIONS;
  return products === members ? PRODUCTS : BOTH;
}
