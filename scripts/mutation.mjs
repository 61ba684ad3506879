// npm run mutation [-- TOPIC...]: mutation testing of whole topics, 80 % of the mutants must die.
import { spawnSync } from "node:child_process";

const topics = process.argv.slice(2);
const { status } = spawnSync("stryker", ["run"], {
  stdio: "inherit",
  shell: process.platform === "win32",
  env: { ...process.env, ...(topics.length === 0 ? {} : { MUTATION_TOPICS: topics.join(",") }) },
});
process.exit(status ?? 1);
