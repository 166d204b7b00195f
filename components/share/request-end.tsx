import { InsetText } from "@/components/nhs/inset-text";
import { TextLink } from "@/components/nhs/text-link";
import { momentInWords } from "@/lib/domain/moment-in-words";
import type { RequestState } from "@/lib/domain/share/request-state";

interface RequestEndProps {
  request: {
    state: RequestState;
    endedAt: Date | null;
    endNote: string | null;
    shareId: string | null;
    commissioner: { name: string };
    organisation: { name: string } | null;
  };
}

/** What became of a request, once something did. */
export function RequestEnd({ request }: RequestEndProps) {
  const { state, endedAt, endNote, shareId, commissioner, organisation } = request;
  if (state === "open" || !endedAt) return null;
  const who = (state === "withdrawn" ? commissioner : organisation)?.name;
  return (
    <InsetText>
      <p>
        {who} {DID[state]}, {momentInWords(endedAt)}.
      </p>
      {endNote && <p className="app-kept-lines">{endNote}</p>}
      {shareId && (
        <p>
          <TextLink href={`/shares/${shareId}`}>What is shared</TextLink>
        </p>
      )}
    </InsetText>
  );
}

const DID = { shared: "shared it", declined: "declined", withdrawn: "withdrew the request" };
