import { ConfirmRemoval } from "@/components/register/confirm-removal";
import { requirePerson } from "@/lib/current-person";
import { readMember } from "@/lib/data/people/people-of";
import { ROLE_WORDS } from "@/lib/domain/people/role-words";
import { orNotFound } from "@/lib/forms/or-not-found";
import { save } from "./save";

export default async function RemoveMemberPage({
  params,
}: PageProps<"/organisations/[reference]/people/[personId]/removal">) {
  const { reference, personId } = await params;
  const memberPath = `/organisations/${reference}/people/${personId}`;
  const path = `${memberPath}/removal`;
  const person = await requirePerson(path);
  const { member, isOwn, organisation } = await orNotFound(readMember(person, reference, personId));
  const { name, email, role, openAssignments } = member;
  const they = isOwn ? "you" : "they";
  return (
    <ConfirmRemoval
      title={isOwn ? `Leave ${organisation.name}?` : `Remove ${name} from ${organisation.name}?`}
      submit={isOwn ? "Leave" : "Remove"}
      save={save.bind(null, { path, reference, personId, to: isOwn ? "leave" : "remove" })}
      cancel={memberPath}
    >
      {!isOwn && (
        <p>
          Their role is {ROLE_WORDS[role].name}. Their email address is{" "}
          <span className="tw:wrap-anywhere">{email}</span>.
        </p>
      )}
      <p>
        {isOwn ? "You" : "They"} lose access at once. What {they} answered stays, with{" "}
        {isOwn ? "your" : "their"} name. To come back, {they} need a new invitation.
      </p>
      {openAssignments > 0 && (
        <p>
          {openAssignments === 1 ? "1 assignment" : `${openAssignments} assignments`} of{" "}
          {isOwn ? "yours" : "theirs"} {openAssignments === 1 ? "comes" : "come"} to an end, and can be given
          to somebody else.
        </p>
      )}
    </ConfirmRemoval>
  );
}
