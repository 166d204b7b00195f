-- DropIndex
DROP INDEX "summaries_mandatory_index_id_idx";

-- The order of a list by index: who has none comes first.
CREATE INDEX summaries_index_id_idx ON summaries ((coalesce(mandatory_index, -1)), id);

-- The trend of the customers of one supplier reads this index alone, and not the months of everybody.
ALTER TABLE monthly_summaries DROP CONSTRAINT monthly_summaries_pkey,
  ADD CONSTRAINT monthly_summaries_pkey PRIMARY KEY (summary_id, month) INCLUDE (status, mandatory_index);
