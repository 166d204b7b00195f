import type { ReactNode } from "react";
import { Tag, type TagColour } from "./tag";

export interface Task {
  /** Unique on the page; joins the link to its hint and status for screen readers. */
  id: string;
  title: ReactNode;
  /** Absent while the task cannot be started. */
  href?: string;
  hint?: ReactNode;
  /** Without a colour the status is plain text, as the design system wants for finished and closed tasks. */
  status: { text: string; colour?: TagColour; tone?: "completed" | "cannot-start-yet" };
}

/** https://service-manual.nhs.uk/design-system/components/task-list */
export function TaskList({ tasks }: { tasks: Task[] }) {
  return (
    <ul className="nhsuk-task-list">
      {tasks.map((task) => (
        <TaskItem key={task.id} {...task} />
      ))}
    </ul>
  );
}

function TaskItem({ id, title, href, hint, status }: Task) {
  const hintId = `${id}-hint`;
  const statusId = `${id}-status`;
  const tone = status.tone ? ` nhsuk-task-list__status--${status.tone}` : "";
  return (
    <li className={href ? "nhsuk-task-list__item nhsuk-task-list__item--with-link" : "nhsuk-task-list__item"}>
      <div className="nhsuk-task-list__name-and-hint">
        {href ? (
          <a
            className="nhsuk-link nhsuk-task-list__link"
            href={href}
            aria-describedby={hint ? `${hintId} ${statusId}` : statusId}
          >
            {title}
          </a>
        ) : (
          <div>{title}</div>
        )}
        {hint && (
          <div className="nhsuk-task-list__hint" id={hintId}>
            {hint}
          </div>
        )}
      </div>
      <div className={`nhsuk-task-list__status${tone}`} id={statusId}>
        {status.colour ? <Tag colour={status.colour}>{status.text}</Tag> : status.text}
      </div>
    </li>
  );
}
