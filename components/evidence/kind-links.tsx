import { TextLink } from "@/components/nhs/text-link";
import { ADDED_KINDS, KIND_WORDS } from "@/lib/domain/evidence/evidence-kind";

/** The kinds of evidence that can be added here, each with what it is for. */
export function KindLinks({ href }: { href: (kind: string) => string }) {
  return (
    <ul className="nhsuk-list">
      {ADDED_KINDS.map((kind) => (
        <li key={kind}>
          <TextLink href={href(kind)}>{KIND_WORDS[kind].label}</TextLink>
          <span className="app-line">{KIND_WORDS[kind].what}</span>
        </li>
      ))}
    </ul>
  );
}
