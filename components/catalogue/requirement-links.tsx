import { TextLink } from "@/components/nhs/text-link";
import type { Requirement } from "@/lib/domain/catalogue/schema";
import { ObligationTag } from "./obligation-tag";

/** Requirements by number and title, each with its obligation. */
export function RequirementLinks({ requirements }: { requirements: readonly Requirement[] }) {
  return (
    <ul className="nhsuk-list">
      {requirements.map(({ id, title, obligation }) => (
        <li key={id}>
          <TextLink href={`/requirements/${id}`}>
            {id} {title}
          </TextLink>{" "}
          <ObligationTag obligation={obligation} />
        </li>
      ))}
    </ul>
  );
}
