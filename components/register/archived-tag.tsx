import { Tag } from "@/components/nhs/tag";

/** Under the name of a row that is not in use. */
export function ArchivedTag() {
  return (
    <p>
      <Tag colour="grey">Archived</Tag>
    </p>
  );
}
