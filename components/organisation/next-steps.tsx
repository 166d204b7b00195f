import { TextLink } from "@/components/nhs/text-link";

interface NextStepsProps {
  steps: { key: string; do: string; why: string; href: string }[];
}

/** The next few things to do, and why these. */
export function NextSteps({ steps }: NextStepsProps) {
  return (
    <>
      <h2>What to do next</h2>
      <ol className="nhsuk-list nhsuk-list--number">
        {steps.map(({ key, do: what, why, href }) => (
          <li key={key}>
            <TextLink href={href}>{what}</TextLink>
            <span className="app-line">{why}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
