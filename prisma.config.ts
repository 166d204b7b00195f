import { defineConfig } from "prisma/config";

// For `prisma generate`, and for those who prefer Prisma's own `migrate deploy` to `npm run migrate`.
export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL },
});
