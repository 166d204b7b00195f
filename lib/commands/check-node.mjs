// Plain JavaScript without dependencies: it runs before anything is installed.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `The portal needs Node 20.19 or later; this is ${process.versions.node}. Install a newer Node.`,
  );
  process.exit(1);
}
