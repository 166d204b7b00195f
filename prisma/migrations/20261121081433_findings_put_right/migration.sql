-- CreateTable
CREATE TABLE "findings_put_right" (
    "review_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by_id" UUID NOT NULL,

    CONSTRAINT "findings_put_right_pkey" PRIMARY KEY ("review_id")
);

-- AddForeignKey
ALTER TABLE "findings_put_right" ADD CONSTRAINT "findings_put_right_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "register_reviews"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "findings_put_right" ADD CONSTRAINT "findings_put_right_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who put something right stays on record.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON findings_put_right
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON findings_put_right
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
