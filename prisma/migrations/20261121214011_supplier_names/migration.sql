-- AlterTable
ALTER TABLE "tallies" ADD COLUMN     "products" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "supplier_tallies" (
    "portfolio_id" UUID NOT NULL,
    "supplier" TEXT NOT NULL,
    "customers" INTEGER NOT NULL,

    CONSTRAINT "supplier_tallies_pkey" PRIMARY KEY ("portfolio_id","supplier")
);

-- What the worker counts from now on, for what it has counted already.
UPDATE tallies t SET products = p.products FROM (
  SELECT portfolio_id, type, region, size, count(*) AS products
  FROM portfolio_members JOIN summaries s ON s.id = summary_id WHERE s.product_id IS NOT NULL
  GROUP BY portfolio_id, type, region, size) p
WHERE (t.portfolio_id, t.type, t.region, t.size) = (p.portfolio_id, p.type, p.region, p.size);

INSERT INTO supplier_tallies (portfolio_id, supplier, customers)
SELECT portfolio_id, supplier, count(*)
FROM portfolio_members JOIN summaries s ON s.id = summary_id CROSS JOIN unnest(s.suppliers) supplier
GROUP BY portfolio_id, supplier;

-- So that the worker reads the names of suppliers again, as they were typed.
UPDATE summaries SET sequence = -1 WHERE submission_id IS NULL;
