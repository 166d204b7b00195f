import { Details } from "@/components/nhs/details";

/** The rules of the order, as `planWaves` and `comparePriority` have them. */
export function RuleList() {
  return (
    <Details summary="How the order is worked out" printed>
      <ol>
        <li>What a service needs moves in an earlier wave. Services that need each other move together.</li>
        <li>
          The first wave is for services that many people use or that others build on, as the policy asks.
          “Many” is as many as the service in the middle of those that have yet to move.
        </li>
        <li>
          A service that another one can replace is switched off when that one moves. What it needs itself
          holds nobody back.
        </li>
        <li>
          Within a wave, services with more of these reasons come first. Between equals: one that is not used
          in patient care, then the contract that ends sooner, then the number of users.
        </li>
      </ol>
      <p>
        A date of retirement changes nothing. Only the first two rules and replacements come from the policy.
      </p>
    </Details>
  );
}
