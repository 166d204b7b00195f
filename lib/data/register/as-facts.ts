import "server-only";
import type { Facts } from "@/lib/domain/assessment/answer";

type Json = "profile" | "details";

/** A row whose JSON columns are known to hold facts: everything that writes them has checked them first. */
export const asFacts = <Row extends { profile?: unknown; details?: unknown }>(row: Row) =>
  row as Omit<Row, Json> & { [Column in keyof Row & Json]: Facts };
