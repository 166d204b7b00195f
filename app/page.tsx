import { ButtonLink } from "@/components/nhs/button-link";
import { Card } from "@/components/nhs/card";
import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { currentPerson } from "@/lib/current-person";

export default async function HomePage() {
  const person = await currentPerson();
  return (
    <>
      <PageTitle title="Assess yourself against Internet First" />
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <h1>Assess yourself against Internet First</h1>
          <p className="nhsuk-lede-text">
            Internet First asks health and care organisations to make their digital services available over
            the internet, securely, instead of over a private network.
          </p>
          <p>
            Use this service to find out what that means for you, to record where you stand, and to plan what
            is left to do. It is for NHS trusts, GP practices, social care providers, IT suppliers and the
            people who commission them.
          </p>
          <ButtonLink href="/need-to-act">Find out if you need to act</ButtonLink>
        </div>
      </div>
      <ul className="nhsuk-grid-row nhsuk-card-group">
        <li className="nhsuk-grid-column-one-half nhsuk-card-group__item">
          <Card heading="Browse the requirements" href="/requirements">
            <p className="nhsuk-card__description">
              Everything the policy asks for, in plain words and with its sources. You do not need an account.
            </p>
          </Card>
        </li>
        <li className="nhsuk-grid-column-one-half nhsuk-card-group__item">
          {person ? (
            <Card heading="Go to your organisations" href="/organisations">
              <p className="nhsuk-card__description">Carry on with an assessment, or start a new one.</p>
            </Card>
          ) : (
            <Card heading="Sign in" href="/sign-in">
              <p className="nhsuk-card__description">
                Carry on with an assessment, read a report or see your plan.
              </p>
            </Card>
          )}
        </li>
      </ul>
      {!person && (
        <p>
          If your organisation is not here yet, <TextLink href="/register">register it</TextLink>.
        </p>
      )}
    </>
  );
}
