import { SaveForm, type SaveFormProps } from "@/components/form/save-form";
import { Table } from "@/components/nhs/table";
import type { CalendarFeed } from "@/lib/domain/plan/calendar-feed";
import { momentInWords } from "@/lib/domain/moment-in-words";

interface FeedTableProps {
  feeds: readonly CalendarFeed[];
  revocable: (feed: CalendarFeed) => boolean;
  revoke: (id: string) => SaveFormProps["save"];
}

/** The calendar addresses that work: whose they are, and a button that ends each. */
export const FeedTable = ({ feeds, revocable, revoke }: FeedTableProps) => (
  <Table
    caption="Calendar addresses that work"
    captionSize="s"
    head={["Made by", "Made", "Shows", { text: "Revoke", hidden: true }]}
    rows={feeds.map((feed) => ({
      key: feed.id,
      cells: [
        feed.by.name,
        momentInWords(feed.createdAt),
        feed.mine ? "What they own" : "Every open action",
        revocable(feed) && (
          <SaveForm
            save={revoke(feed.id)}
            variant="warning"
            submit={
              <>
                Revoke
                <span className="nhsuk-u-visually-hidden">
                  {" "}
                  the address that {feed.by.name} made on {momentInWords(feed.createdAt)}
                </span>
              </>
            }
          />
        ),
      ],
    }))}
  />
);
