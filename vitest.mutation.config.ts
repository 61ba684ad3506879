import { configDefaults, defineConfig } from "vitest/config";

// The tests of a part of a topic lie in the topic's folder.
const topics = (process.env.MUTATION_TOPICS ?? "law,spm").split(",").map((topic) => topic.split("/", 1)[0]);

export default defineConfig({
  test: {
    testTimeout: 60_000,
    env: { PROPERTY_RUNS: "20" },
    exclude: [
      ...configDefaults.exclude,
      // These read the sources as text, which mutants change.
      "test/**/*messages.test.ts",
      // These measure cost, at the cost of most of the time.
      "test/**/linear.test.ts",
    ],
    include: topics.map((topic) => `test/${topic}/**/*.test.ts`),
  },
});
