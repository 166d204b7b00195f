import { APPROVED, diamond, DUE } from "./diamond";

/** What the shapes of a timeline stand for. */
export const TimelineKey = ({ approved }: { approved: boolean }) => (
  <ul className="nhsuk-list app-graph-key" aria-label="Shapes of the picture">
    {BARS.map(({ look, words }) => (
      <li key={look}>
        <svg width="40" height="14" aria-hidden="true">
          <rect
            className={`app-timeline__bar app-timeline__bar--${look}`}
            x="1"
            y="1"
            width="38"
            height="12"
          />
        </svg>{" "}
        {words}
      </li>
    ))}
    <li>
      <svg width="14" height="14" aria-hidden="true">
        <path className="app-timeline__bar app-timeline__bar--open" d={diamond(7, 7, DUE)} />
      </svg>{" "}
      Due date, no start given
    </li>
    {approved && (
      <li>
        <svg width="22" height="22" aria-hidden="true">
          <path className="app-timeline__approved" d={diamond(11, 11, APPROVED)} />
        </svg>{" "}
        Due date as approved
      </li>
    )}
    <li>
      <svg width="8" height="16" aria-hidden="true">
        <line className="app-timeline__today" x1="4" x2="4" y1="0" y2="16" />
      </svg>{" "}
      Today
    </li>
  </ul>
);

const BARS = [
  { look: "open", words: "To be done" },
  { look: "late", words: "Late" },
  { look: "done", words: "Done, not verified" },
];
