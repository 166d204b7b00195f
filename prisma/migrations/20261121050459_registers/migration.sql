-- AlterTable
ALTER TABLE "people" ADD COLUMN     "administrator" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "services" ADD COLUMN     "details" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "national_id" TEXT;

-- AlterTable
ALTER TABLE "sites" ADD COLUMN     "details" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "connections" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "site_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "connections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dependencies" (
    "organisation_id" UUID NOT NULL,
    "service_id" UUID NOT NULL,
    "needs_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "network" TEXT NOT NULL,

    CONSTRAINT "dependencies_pkey" PRIMARY KEY ("service_id","needs_id")
);

-- CreateTable
CREATE TABLE "service_uses" (
    "organisation_id" UUID NOT NULL,
    "site_id" UUID NOT NULL,
    "service_id" UUID NOT NULL,
    "people_at_once" INTEGER NOT NULL,
    "down_mbps" DOUBLE PRECISION,
    "up_mbps" DOUBLE PRECISION,
    "down_gb" DOUBLE PRECISION,
    "up_gb" DOUBLE PRECISION,
    "window_hours" DOUBLE PRECISION,
    "source" TEXT,

    CONSTRAINT "service_uses_pkey" PRIMARY KEY ("site_id","service_id")
);

-- CreateTable
CREATE TABLE "kept_sizings" (
    "id" UUID NOT NULL,
    "site_id" UUID NOT NULL,
    "kept_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kept_by_id" UUID NOT NULL,
    "inputs" JSONB NOT NULL,
    "result" JSONB NOT NULL,

    CONSTRAINT "kept_sizings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "register_reviews" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "reviewed_on" DATE NOT NULL,
    "reviewers" TEXT NOT NULL,
    "reach" TEXT NOT NULL,
    "missing" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID NOT NULL,

    CONSTRAINT "register_reviews_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "imports" (
    "id" UUID NOT NULL,
    "organisation_id" UUID,
    "kind" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "file" BYTEA,
    "state" TEXT NOT NULL,
    "says" TEXT,
    "rows_done" INTEGER NOT NULL DEFAULT 0,
    "rows_total" INTEGER NOT NULL DEFAULT 0,
    "counts" JSONB NOT NULL DEFAULT '{}',
    "plan" TEXT,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_by_id" UUID NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "imports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_rows" (
    "import_id" UUID NOT NULL,
    "row" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "says" TEXT[],

    CONSTRAINT "import_rows_pkey" PRIMARY KEY ("import_id","row")
);

-- CreateTable
CREATE TABLE "directory" (
    "ods_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "postcode" TEXT NOT NULL,
    "opened_on" DATE,
    "closed_on" DATE,

    CONSTRAINT "directory_pkey" PRIMARY KEY ("ods_code")
);

-- CreateIndex
CREATE INDEX "connections_organisation_id_idx" ON "connections"("organisation_id");

-- CreateIndex
CREATE INDEX "connections_site_id_idx" ON "connections"("site_id");

-- CreateIndex
CREATE INDEX "dependencies_organisation_id_idx" ON "dependencies"("organisation_id");

-- CreateIndex
CREATE INDEX "dependencies_needs_id_idx" ON "dependencies"("needs_id");

-- CreateIndex
CREATE INDEX "service_uses_organisation_id_idx" ON "service_uses"("organisation_id");

-- CreateIndex
CREATE INDEX "service_uses_service_id_idx" ON "service_uses"("service_id");

-- CreateIndex
CREATE INDEX "kept_sizings_site_id_kept_at_idx" ON "kept_sizings"("site_id", "kept_at");

-- CreateIndex
CREATE INDEX "register_reviews_organisation_id_reviewed_on_idx" ON "register_reviews"("organisation_id", "reviewed_on");

-- CreateIndex
CREATE INDEX "imports_organisation_id_started_at_idx" ON "imports"("organisation_id", "started_at");

-- CreateIndex
CREATE INDEX "import_rows_import_id_verdict_row_idx" ON "import_rows"("import_id", "verdict", "row");

-- CreateIndex
CREATE UNIQUE INDEX "services_organisation_id_national_id_key" ON "services"("organisation_id", "national_id");

-- AddForeignKey
ALTER TABLE "connections" ADD CONSTRAINT "connections_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "connections" ADD CONSTRAINT "connections_site_id_fkey" FOREIGN KEY ("site_id") REFERENCES "sites"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dependencies" ADD CONSTRAINT "dependencies_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dependencies" ADD CONSTRAINT "dependencies_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "services"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dependencies" ADD CONSTRAINT "dependencies_needs_id_fkey" FOREIGN KEY ("needs_id") REFERENCES "services"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_uses" ADD CONSTRAINT "service_uses_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_uses" ADD CONSTRAINT "service_uses_site_id_fkey" FOREIGN KEY ("site_id") REFERENCES "sites"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_uses" ADD CONSTRAINT "service_uses_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "services"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kept_sizings" ADD CONSTRAINT "kept_sizings_site_id_fkey" FOREIGN KEY ("site_id") REFERENCES "sites"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kept_sizings" ADD CONSTRAINT "kept_sizings_kept_by_id_fkey" FOREIGN KEY ("kept_by_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "register_reviews" ADD CONSTRAINT "register_reviews_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "register_reviews" ADD CONSTRAINT "register_reviews_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imports" ADD CONSTRAINT "imports_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imports" ADD CONSTRAINT "imports_started_by_id_fkey" FOREIGN KEY ("started_by_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "imports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Evidence and records of a day stay as they were.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON kept_sizings
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON kept_sizings
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON register_reviews
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON register_reviews
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
