import { z } from "zod";
import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { ReviewTable } from "@/components/review/review-table";
import { requirePerson } from "@/lib/current-person";
import { listReviews } from "@/lib/data/review/review-list";
import { today } from "@/lib/data/today";

const query = z.object({ show: z.enum(["open", "ended"]).catch("open") });

export default async function ReviewsPage({ searchParams }: PageProps<"/reviews">) {
  const { show } = query.parse(await searchParams);
  const person = await requirePerson("/reviews");
  const open = show === "open";
  const reviews = await listReviews(person, { open });
  const title = open ? "Reviews" : "Reviews that have ended";
  return (
    <>
      <PageTitle title={title} />
      <h1>{title}</h1>
      {reviews.length > 0 ? (
        <ReviewTable
          caption={open ? "What is due first, then the oldest" : "The latest first"}
          reviews={reviews}
          today={today()}
        />
      ) : (
        <p>
          {open
            ? "No submission waits for a review. When a supplier shares one with your organisation, it stands here with its date."
            : "No review has ended yet."}
        </p>
      )}
      <ul className="nhsuk-list">
        <li>
          <TextLink href="/reviews/side-by-side">Put suppliers side by side</TextLink>
        </li>
        <li>
          {open ? (
            <TextLink href="/reviews?show=ended">See reviews that have ended</TextLink>
          ) : (
            <TextLink href="/reviews">See open reviews</TextLink>
          )}
        </li>
      </ul>
    </>
  );
}
