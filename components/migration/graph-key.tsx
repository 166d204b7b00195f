import { DEPENDENCY_NETWORKS } from "@/lib/domain/migration/dependency-choices";

/** What the strokes of the lines stand for. */
export function GraphKey() {
  return (
    <ul className="nhsuk-list app-graph-key" aria-label="Lines of the picture">
      {DEPENDENCY_NETWORKS.map(({ value, label }) => (
        <li key={value}>
          <svg width="56" height="12" aria-hidden="true">
            <path className={`app-graph__line app-graph__line--${value}`} d="M0 6H56" />
          </svg>{" "}
          {label}
        </li>
      ))}
    </ul>
  );
}
