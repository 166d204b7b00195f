/** Who reads what is said about a requirement. */
export const WhoSeesComments = ({ delegate }: { delegate: boolean }) => (
  <p>
    {delegate
      ? "You see the conversations that you wrote in or that somebody told you of. Other people of the organisation see them too."
      : "Only people of your organisation see comments. A delegate sees only conversations that they wrote in or were told of."}{" "}
    They never become part of the report.
  </p>
);
