-- DropIndex
DROP INDEX "summaries_mandatory_index_id_idx";

-- The order of a list by index: who has none comes first.
CREATE INDEX summaries_index_id_idx ON summaries ((coalesce(mandatory_index, -1)), id);

-- The trend of the customers of one supplier reads this index alone, and not the months of everybody.
CREATE INDEX "monthly_summaries_summary_id_month_status_mandatory_index_idx"
  ON "monthly_summaries" ("summary_id", "month", "status", "mandatory_index");
