import type { Facts } from "../answer";

/** The question who provides a service, and its answer for what is offered to others. */
const PROVIDED_BY = "SV7";
const BY_US_TO_OTHERS = "we_provide_to_others";

/** Whether a service with these facts is a product: its organisation provides it to others. */
export const isProduct = (profile: Facts): boolean => profile[PROVIDED_BY] === BY_US_TO_OTHERS;

/** The same for the database, which finds the products of an organisation. */
export const IS_PRODUCT = { profile: { path: [PROVIDED_BY], equals: BY_US_TO_OTHERS } };
