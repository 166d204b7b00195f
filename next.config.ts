import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  images: { unoptimized: true },
  serverExternalPackages: ["pg", "@node-rs/argon2", "@prisma/client"],
  sassOptions: { loadPaths: ["node_modules"] },
};

export default config;
