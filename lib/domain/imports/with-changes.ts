import type { AnswerValue } from "@/lib/domain/assessment/answer";
import type { Row } from "../row";
import { LAYOUTS } from "./columns";
import type { RegisterKind } from "./kinds";

/** A row with new values in the part that keeps each field. Null empties a field; references are not part of a row. */
export function withChanges(
  kind: RegisterKind,
  row: Row,
  changes: readonly { field: string; to: AnswerValue | null }[],
): Row {
  const columns: Record<string, AnswerValue | null> = {};
  const kept: Record<"profile" | "details", Record<string, AnswerValue | undefined>> = {
    profile: { ...row.profile },
    details: { ...row.details },
  };
  for (const { field, to } of changes) {
    const part = LAYOUTS[kind].columns.find((column) => column.field === field)?.part;
    if (part === "column") columns[field] = to;
    if (part !== "profile" && part !== "details") continue;
    if (to === null) delete kept[part][field];
    else kept[part][field] = to;
  }
  return {
    ...row,
    ...columns,
    ...(row.profile && { profile: kept.profile }),
    ...(row.details && { details: kept.details }),
  };
}
