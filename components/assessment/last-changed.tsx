import { momentInWords } from "@/lib/domain/moment-in-words";

/** Who changed the answers last, and when. */
export function LastChanged({ by, at }: { by: string; at: string }) {
  return (
    <p className="nhsuk-u-secondary-text-colour nhsuk-body-s">
      Last changed by {by} on {momentInWords(new Date(at))}
    </p>
  );
}
