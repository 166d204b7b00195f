import { z } from "zod";
import { HiddenField } from "@/components/form/hidden-field";
import { SaveForm } from "@/components/form/save-form";
import { PageTitle } from "@/components/nhs/page-title";
import { Pagination } from "@/components/nhs/pagination";
import { Table } from "@/components/nhs/table";
import { Tag } from "@/components/nhs/tag";
import { TextLink } from "@/components/nhs/text-link";
import { requirePerson } from "@/lib/current-person";
import { listNotices, type ListedNotice } from "@/lib/data/notices/notices";
import { momentInWords } from "@/lib/domain/moment-in-words";
import { noticeInWords } from "@/lib/domain/notices/notice-in-words";
import { save } from "./save";

const query = z.object({ before: z.uuid().optional().catch(undefined) });

export default async function NoticesPage({ searchParams }: PageProps<"/notices">) {
  const person = await requirePerson("/notices");
  const { before } = query.parse(await searchParams);
  const { notices, older } = await listNotices(person, before);
  return (
    <>
      <PageTitle title="Notices" />
      <h1>Notices</h1>
      {notices.length ? (
        <Table
          caption={before ? "Older notices" : "Newest notices"}
          captionHidden
          head={["What", "Organisation", "When"]}
          rows={notices.map(noticeRow)}
        />
      ) : (
        <p>
          {before
            ? "There are no older notices."
            : "You have none yet. You are told here when somebody invites you, asks you to answer something or mentions you, and when something is due or expires."}
        </p>
      )}
      {notices.some(({ read }) => !read) && (
        <SaveForm save={save.bind(null, {})} submit="Mark all as read">
          <HiddenField name="newest" value={notices[0]!.id} />
        </SaveForm>
      )}
      <Pagination
        previous={before ? { href: "/notices", text: "Newest notices" } : undefined}
        next={older ? { href: `/notices?before=${older}`, text: "Older notices" } : undefined}
      />
      <p>A notice is kept for a year.</p>
      <p>
        <TextLink href="/account/notices">Choose what you are told by email</TextLink>
      </p>
    </>
  );
}

function noticeRow({ id, notice, organisation, at, read, settled }: ListedNotice) {
  return {
    key: id,
    cells: [
      <>
        {settled ? <Tag colour="grey">Nothing left to do</Tag> : !read && <Tag colour="blue">Not read</Tag>}{" "}
        <TextLink href={`/notices/${id}`}>{noticeInWords(notice)}</TextLink>
      </>,
      organisation,
      momentInWords(at),
    ],
  };
}
