import { TextLink } from "@/components/nhs/text-link";

/** The ways to take away the paper for a board whose page this is. */
export const PaperDownloads = ({ path }: { path: string }) => (
  <ul className="nhsuk-list app-screen-only">
    <li>
      <TextLink href={`${path}/board-paper.pdf`}>Download the paper (PDF)</TextLink>
    </li>
    <li>
      <TextLink href={`${path}/board-paper.docx`}>Download the paper (Word)</TextLink>, to edit it
    </li>
  </ul>
);
