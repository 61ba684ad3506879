import { defineConfig } from "vitest/config";

/** What needs a browser (`npm run test:browser`); `npm test` does without one. */
export default defineConfig({
  test: {
    name: "browser",
    include: ["test/browser/**/*.browser.ts"],
    // One browser at a time: the machine is asked for one page, not for many.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
