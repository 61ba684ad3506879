import { Readable } from "node:stream";
import { expect, test } from "vitest";
import type { ByteSink } from "../../../src/cli/io/byte-sink.js";
import { fill, prepend, readAll } from "../../../src/cli/io/byte-source.js";
import { CsvScanner } from "../../../src/cli/io/csv-scanner.js";
import { streamSource } from "../../../src/cli/io/file-source.js";
import { Progress } from "../../../src/cli/io/progress.js";
import { XlsxTableWriter } from "../../../src/cli/io/xlsx-table-writer.js";
import { Gathered } from "../harness.js";

test("a sheet holds no more than its rows", async () => {
  const sink: ByteSink = { write: async () => undefined, commit: async () => undefined, abort: async () => undefined };
  const source = streamSource(Readable.from([Buffer.from("a,b\n1,2\n3,4\n5,6\n")]));
  const scanner = await CsvScanner.open(source, { recognised: () => 0 });
  const batch = await scanner.next();
  if (batch === undefined) throw new Error("there are rows");
  const echo = { kept: [true, true], withoutIdentity: false };
  const writer = (most: number) => new XlsxTableWriter(sink, echo, [], scanner.headings, ".", undefined, most);
  await expect(writer(4).rows(batch)).resolves.toBeUndefined();
  await expect(writer(3).rows(batch)).rejects.toMatchObject({ code: "output.xlsx-too-long", facts: { maximum: 2 } });
});

test("progress says rows and speed now and then, and wipes its line", () => {
  let now = 0;
  const stream = new Gathered();
  const progress = new Progress(stream, "id", () => now);
  progress.rows(10);
  now = 500;
  progress.rows(1500);
  now = 600;
  progress.rows(1800);
  progress.end();
  progress.end();
  expect(stream.text).toBe("\r\u001b[K1.500 baris · 3.000 baris/detik\r\u001b[K");
  const silent = new Progress(undefined, "en", () => now);
  now = 9000;
  silent.rows(1);
  silent.end();
  const english = new Gathered();
  const other = new Progress(english, "en", () => now);
  now = 10_000;
  other.rows(2000);
  expect(english.text).toContain("2,000 rows · 2,000 rows/s");
});

test("a source is read whole, in whatever pieces it comes", async () => {
  const text = "x".repeat(100_000);
  const pieces = Readable.from([text.slice(0, 7), Buffer.from(text.slice(7, 50_000)), text.slice(50_000)]);
  const source = prepend(new TextEncoder().encode("ab"), streamSource(pieces));
  expect(new TextDecoder().decode(await readAll(source))).toBe(`ab${text}`);
  expect(await fill(source, new Uint8Array(4), 0, 4)).toBe(0);
  await source.close();
});

test("a stream that fails is an input that fails", async () => {
  const failing = new Readable({
    read() {
      this.destroy(Object.assign(new Error("x"), { code: "EIO" }));
    },
  });
  await expect(readAll(streamSource(failing))).rejects.toMatchObject({ code: "input.system", facts: { cause: "EIO" } });
});
