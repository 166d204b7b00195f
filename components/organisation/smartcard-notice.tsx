import { Bullets } from "@/components/catalogue/bullets";
import { WarningCallout } from "@/components/nhs/warning-callout";
import { dateInWords } from "@/lib/domain/dates";
import { SMARTCARD_SIGN_IN_ENDS, type SmartcardConcern } from "@/lib/domain/register/smartcard-deadline";

/** A deadline that is set from outside. */
export function SmartcardNotice({ concern, ended }: { concern: SmartcardConcern; ended: boolean }) {
  return (
    <WarningCallout heading="Smartcard sign-in over the private network">
      <p>
        The older smartcard sign-in, Care Identity Service 1, {ended ? "was" : "is"} due to end by{" "}
        {dateInWords(SMARTCARD_SIGN_IN_ENDS)}. It works only over the Health and Social Care Network.
      </p>
      {concern.how === "certain" ? (
        <>
          <p>These services of yours use it. Plan their new sign-in first.</p>
          <Bullets items={concern.services} />
        </>
      ) : (
        <p>You may depend on that network. Find out which of your services use this sign-in.</p>
      )}
    </WarningCallout>
  );
}
