import { configDefaults, defineConfig } from "vitest/config";

// The built package and the command are tested as users get them, from `dist/`; the rest runs from the sources.
const needBuild = ["test/package/**/*.test.ts", "test/cli/**/*.test.ts"];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "sources",
          include: ["test/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...needBuild],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "built",
          include: needBuild,
          globalSetup: ["test/package/build-when-stale.ts"],
          testTimeout: 60_000,
        },
      },
    ],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/growth/standards/**"],
      reporter: ["text", "html"],
      thresholds: { branches: 95 },
    },
  },
});
