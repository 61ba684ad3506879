import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { buildPlayground } from "../../scripts/playground/build.mjs";

const MOST_BYTES = 700_000;
const committed = readFileSync(new URL("../../docs/playground/index.html", import.meta.url), "utf8");
let built: Awaited<ReturnType<typeof buildPlayground>>;

beforeAll(async () => {
  built = await buildPlayground();
});

describe("the committed page", () => {
  test("is what its sources give (else: npm run playground)", () => {
    // Compared as a whole, but not printed as one.
    expect(committed === built.page).toBe(true);
  });

  test("is built the same each time", async () => {
    expect((await buildPlayground()).page === built.page).toBe(true);
  });

  test(`holds at most ${MOST_BYTES} bytes, uncompressed`, () => {
    expect(Buffer.byteLength(committed)).toBeLessThanOrEqual(MOST_BYTES);
  });

  test("holds no zod and nothing of Node", () => {
    const parts = built.parts.map(({ name }) => name);
    expect(parts).toContain("src/decree");
    expect(parts.filter((name) => /zod|decimal|date-fns|^src\/entities|^node:/.test(name))).toEqual([]);
    expect(committed).not.toContain("node:fs");
  });

  test("names no address but those of XML vocabularies", () => {
    const addresses = new Set(committed.match(/https?:\/\/[^"'`\s)<]+/g));
    expect(
      [...addresses].filter((address) => !/^http:\/\/(?:www\.w3\.org|schemas\.|purl\.oclc\.org\/ooxml)/.test(address)),
    ).toEqual([]);
  });

  test("asks for no eval and no import", () => {
    expect(committed).not.toMatch(/\beval\(|new Function\(|importScripts\(|\bimport\(/);
  });
});
