/** Imported before anything else: below Node 22 the database's driver ends the process without a word. */
const oldest = 22;

if (Number(process.versions.node.split('.')[0]) < oldest) {
  console.error(
    `Rollcall needs Node ${oldest} or newer; this is Node ${process.versions.node}. “npm start” brings the right one.`,
  );
  process.exit(2);
}
