-- DropIndex
DROP INDEX "reviews_follows_id_key";
