import { SummaryList } from "@/components/nhs/summary-list";
import { Table } from "@/components/nhs/table";
import { Tag } from "@/components/nhs/tag";
import type { Block, Paper } from "@/lib/reports/paper/paper";
import { MarkingLine } from "./marking-line";

/** A document on a page of the portal: the words that its PDF and Word files have. */
export const PaperView = ({ paper: { of, title, marking, blocks } }: { paper: Paper }) => (
  <>
    <MarkingLine marking={marking} />
    <h1>
      <span className="nhsuk-caption-xl">{of}</span>
      {title}
    </h1>
    {blocks.map((block, index) => (
      <BlockView key={index} block={block} />
    ))}
    <MarkingLine marking={marking} />
  </>
);

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case "heading":
      return block.level === 1 ? (
        <h2>{block.text}</h2>
      ) : block.level === 2 ? (
        <h3>{block.text}</h3>
      ) : (
        <h4>{block.text}</h4>
      );
    case "text":
      return (
        <p
          className={
            block.look === "small"
              ? "app-small tw:wrap-anywhere"
              : block.look === "lead"
                ? "nhsuk-lede-text"
                : undefined
          }
        >
          {block.text}
        </p>
      );
    case "list":
      return (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case "facts":
      return <SummaryList rows={block.rows.map(([key, value]) => ({ key, value }))} />;
    case "status":
      return (
        <section className={`app-status app-status--${block.colour}`}>
          <p className="app-status__label">{block.label}</p>
          <p>{block.meaning}</p>
        </section>
      );
    case "figures":
      return (
        <SummaryList
          rows={block.figures.map(({ label, value, note }) => ({
            key: label,
            value: (
              <>
                <b>{value}</b>. {note}
              </>
            ),
          }))}
        />
      );
    case "table":
      return (
        <Table
          caption={block.caption}
          captionHidden
          head={block.columns.map(({ title }) => title)}
          rows={block.rows.map((cells, index) => ({
            key: String(index),
            cells: cells.map(({ text, colour }) =>
              colour ? (
                <Tag key={text} colour={colour}>
                  {text}
                </Tag>
              ) : (
                text
              ),
            ),
          }))}
        />
      );
  }
}
