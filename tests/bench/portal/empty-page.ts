import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { scriptsOf } from "./measure-weight";

const FOLDER = "test-results/empty-page";

let known: number | undefined;

/** The gzip size of the scripts of a page with nothing on it, built by the same Next. Built once. */
export const emptyPageScripts = () => (known ??= build());

function build(): number {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(join(FOLDER, "app"), { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(FOLDER, file), text);
  write("package.json", "{}");
  // Next is found in the packages of the project.
  write("next.config.mjs", `export default { turbopack: { root: ${JSON.stringify(process.cwd())} } };`);
  write(
    "app/layout.jsx",
    "export default function Layout({ children }) { return <html><body>{children}</body></html>; }",
  );
  write("app/page.jsx", "export default function Page() { return <p>Nothing</p>; }");
  execFileSync("node_modules/.bin/next", ["build", FOLDER], { stdio: "pipe" });
  const html = readFileSync(join(FOLDER, ".next/server/app/index.html"), "utf8");
  const sizes = scriptsOf(html).map((path) => {
    const file = join(FOLDER, path.replace("/_next/", ".next/"));
    return gzipSync(readFileSync(file)).length;
  });
  rmSync(FOLDER, { recursive: true });
  return sizes.reduce((sum, size) => sum + size, 0);
}
