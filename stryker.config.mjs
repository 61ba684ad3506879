// Mutation testing: npm run mutation [-- TOPIC...], where a part of a topic is named as growth/care. The topic's own tests
// judge its own code.
const topics = (process.env.MUTATION_TOPICS ?? "law,spm").split(",");

export default {
  testRunner: "in-process",
  plugins: ["./scripts/mutation/in-process-runner.mjs"],
  mutate: topics.flatMap((topic) => [
    `src/${topic}/**/*.ts`,
    // Words, tables and descriptions are data: their tests compare them with the source, a changed letter is no bug.
    `!src/${topic}/**/*messages.ts`,
    `!src/${topic}/catalogue/**`,
    `!src/${topic}/data/**`,
    `!src/${topic}/registry/data/**`,
    `!src/${topic}/index.ts`,
    // Generated, and read as text by a test.
    "!src/law/regulation-id.ts",
    "!src/law/registry/{conflicts,dangling}.ts",
  ]),
  // A mutant that runs at import would need every test again: such values are tables, compared with their source.
  ignoreStatic: true,
  reporters: ["clear-text", "progress", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 80, break: Number(process.env.MUTATION_BREAK ?? 80) },
  concurrency: 2,
  // Built files need no copy for every run.
  ignorePatterns: ["dist", "docs/site", "coverage", "reports"],
  tempDirName: ".stryker-tmp",
  allowConsoleColors: false,
};
