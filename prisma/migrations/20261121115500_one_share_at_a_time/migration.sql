-- An organisation shares the same with the same commissioning organisation once at a time. No product is a value here:
-- the whole organisation.
CREATE UNIQUE INDEX "shares_live_key" ON "shares"("organisation_id", "product_id", "commissioner_id") NULLS NOT DISTINCT
WHERE "ended_at" IS NULL;
