import type { Save } from "@/components/form/keep-typed";
import { SaveForm } from "@/components/form/save-form";

interface EndMembershipProps {
  /** The reader's own membership. */
  isOwn: boolean;
  name: string;
  openAssignments: number;
  save: Save;
}

/** The way out of an organisation, with what it does said before. */
export function EndMembership({ isOwn, name, openAssignments, save }: EndMembershipProps) {
  const whose = isOwn ? "your" : "their";
  return (
    <>
      <h2>{isOwn ? "Leave this organisation" : `Remove ${name}`}</h2>
      <p>
        {isOwn ? "You lose" : "They lose"} access at once. What {isOwn ? "you" : "they"} answered stays, with{" "}
        {whose} name.
        {openAssignments > 0 && ` What is assigned to ${isOwn ? "you" : "them"} is nobody’s again.`}{" "}
        {isOwn ? "To come back, you" : "To come back, they"} need a new invitation.
      </p>
      <SaveForm save={save} submit={isOwn ? "Leave" : "Remove"} />
    </>
  );
}
