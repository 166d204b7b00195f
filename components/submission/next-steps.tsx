/** What happens to a submission from here on, for somebody who has never made one. */
export const NextSteps = ({ hasApprover }: { hasApprover: boolean }) => (
  <>
    <h2>What happens next</h2>
    <ol className="nhsuk-list nhsuk-list--number">
      <li>You prepare the submission. Nothing is submitted yet.</li>
      <li>
        {hasApprover
          ? "We tell your approvers. One of them declares that it is true and signs."
          : "Your organisation has no approver, so you declare that it is true and sign on the next page."}
      </li>
      <li>A frozen copy is kept. Whoever you share it with is told and can review it.</li>
    </ol>
    <p>You can submit whatever the status is. You can go on working, and submit again later.</p>
  </>
);
