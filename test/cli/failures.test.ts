import { Readable, Writable } from "node:stream";
import { expect, test, vi } from "vitest";
import { CommandFailure } from "../../src/cli/failure.js";
import { growthFileMessages } from "../../src/cli/growth/messages.js";
import { systemFailure } from "../../src/cli/io/system-error.js";
import { commandMessages } from "../../src/cli/messages.js";
import { tatasehat } from "./harness.js";

test.each([
  ["ENOENT", "output.not-found"],
  ["EACCES", "output.not-allowed"],
  ["EROFS", "output.not-allowed"],
  ["ENOSPC", "output.disk-full"],
  ["EPIPE", "output.pipe-closed"],
  ["EISDIR", "output.is-folder"],
  ["EMFILE", "output.system"],
])("%s is %s", (code, failure) => {
  expect(systemFailure("output", Object.assign(new Error("x"), { code }), { file: "f" })).toMatchObject({
    code: failure,
  });
});

test("what is no system error keeps its own name, or has none", () => {
  const own = new CommandFailure("input.empty");
  expect(systemFailure("input", own, {})).toBe(own);
  expect(systemFailure("input", "odd", { file: "f" })).toMatchObject({
    code: "input.system",
    facts: { cause: "unknown" },
  });
});

test("a fault of the program is told by its kind, never by its text", async () => {
  const faulty = new Writable({
    write() {
      throw new RangeError("3204110101200001 Siti Rahasia");
    },
  });
  const { code, stderr } = await tatasehat(["growth", "-"], { stdin: "sex,age,weight\nm,600,11.2\n", stdout: faulty });
  expect(code).toBe(1);
  expect(stderr).toContain("RangeError");
  expect(stderr).not.toMatch(/Rahasia|3204/);
});

test("a stdin that fails is told as such", async () => {
  const { run } = await import("../../src/cli/run.js");
  const stderr = vi.fn();
  const broken = new Readable({
    read() {
      this.destroy(Object.assign(new Error("x"), { code: "EIO" }));
    },
  });
  const sink = (write: (text: string) => void): Writable =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        write(chunk.toString());
        done();
      },
    });
  const code = await run(["growth", "-"], {
    stdin: broken,
    stdout: sink(() => undefined),
    stderr: sink(stderr),
    watched: false,
  });
  expect(code).toBe(1);
  expect(stderr.mock.calls.join("")).toBe("tatasehat: berkas - tidak dapat dibaca (EIO)\n");
});

test("both languages say the same facts of every code", () => {
  for (const [code, text] of Object.entries({ ...commandMessages, ...growthFileMessages })) {
    const facts = (message: string): string[] => (message.match(/\{\w+\}/g) ?? []).sort();
    expect([code, facts(text.en)]).toEqual([code, facts(text.id)]);
  }
});
