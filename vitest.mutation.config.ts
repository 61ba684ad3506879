import { defineConfig } from "vitest/config";

const topics = (process.env.MUTATION_TOPICS ?? "law,spm").split(",");

export default defineConfig({
  test: {
    testTimeout: 60_000,
    env: { PROPERTY_RUNS: "20" },
    include: topics.map((topic) => `test/${topic}/**/*.test.ts`),
  },
});
