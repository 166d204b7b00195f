import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  // A page is loaded when somebody first asks for it: ready sooner, and less memory for pages that nobody visits.
  experimental: { preloadEntriesOnStart: false },
  images: { unoptimized: true },
  serverExternalPackages: ["pg", "@node-rs/argon2", "@prisma/client", "@aws-sdk/client-s3"],
  sassOptions: { loadPaths: ["node_modules"] },
};

export default config;
