import { expect, test } from "vitest";
import { tatasehat } from "../cli/harness.js";
import { millisecondsSince } from "../processor-time.js";

// `decree cite` counted the lines before every citation anew: a book of law took hours.
test("ten times the citations take about ten times as long", async () => {
  const time = async (count: number): Promise<number> => {
    const text = Array.from({ length: count }, (_, i) => `Keputusan Bupati Nomor 440/${i}/2020\r\n`).join("");
    const start = process.cpuUsage();
    const { stdout } = await tatasehat(["decree", "cite", "-"], { stdin: text });
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(count);
    expect(lines.at(-1)).toMatch(new RegExp(`^-:${count}:1: `));
    return millisecondsSince(start);
  };
  await time(50);
  const few = Math.min(await time(150), await time(150));
  expect(await time(1500)).toBeLessThan(15 * few + 500);
});
