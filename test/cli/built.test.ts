import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { pdfFile } from "./decree/pdf-file.js";
import { wordFile } from "./decree/word-file.js";
import { folder, tatasehat } from "./harness.js";

// The command as users get it: one process, real files and pipes.
const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const files = folder();
const ROW = "m,600,11.2,83.5\n";
const large = files.write("large.csv", `sex,age,weight,lenhei\n${ROW.repeat(300_000)}`);

const command = (args: readonly string[], input = ""): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [main, ...args], { input, encoding: "utf8", maxBuffer: 1 << 28 });

test("what the built command writes is what the source writes", async () => {
  const args = ["growth", "docs/examples/posyandu-melati-2024-07.csv"];
  const built = command(args);
  const source = await tatasehat(args);
  expect({ code: built.status, stdout: built.stdout, stderr: built.stderr }).toEqual(source);
});

test("it reads workbooks and stdin", () => {
  const workbook = command(["growth", "docs/examples/posyandu-melati-2024-07.xlsx", "-o", files.path("out.xlsx")]);
  expect([workbook.status, workbook.stderr]).toEqual([0, ""]);
  expect(readFileSync(files.path("out.xlsx")).subarray(0, 2).toString()).toBe("PK");
  const piped = command(["growth", "-"], `sex,age,weight\n${ROW}`);
  expect([piped.status, piped.stdout.split("\n").length]).toEqual([0, 3]);
});

test("a reader that goes away is told in one line, without a stack", async () => {
  const child = spawn(process.execPath, [main, "growth", large], { stdio: ["ignore", "pipe", "pipe"] });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  child.stdout.once("data", () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect([code, stderr]).toEqual([1, "tatasehat: penerima keluaran menutup pipa sebelum selesai\n"]);
});

test.runIf(existsSync("/dev/full"))("a full disk behind stdout is told in one line", () => {
  const { status, stderr } = spawnSync(
    "sh",
    ["-c", `"${process.execPath}" "${main}" growth "${large}" --lang en > /dev/full`],
    { encoding: "utf8" },
  );
  expect([status, stderr]).toEqual([1, "tatasehat: the disk is full while writing -; nothing was left behind\n"]);
});

test.skipIf(process.platform === "win32")("an interruption sweeps the temporary file away", async () => {
  const before = new Set(readdirSync(files.path(".")));
  const child = spawn(process.execPath, [main, "growth", large, "-o", files.path("interrupted.csv")], {
    stdio: "ignore",
  });
  const temporary = (): boolean => readdirSync(files.path(".")).some((name) => name.endsWith(".tmp"));
  while (!temporary() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 2));
  child.kill("SIGINT");
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect(code).toBe(1);
  expect(readdirSync(files.path(".")).filter((name) => !before.has(name))).toEqual([]);
});

test("the same file gives the same bytes, from a file and from a pipe", () => {
  const digest = (text: string): string => createHash("sha256").update(text).digest("hex");
  const small = `sex,age,weight,lenhei\n${ROW.repeat(20_000)}`;
  const path = files.write("small.csv", small);
  expect(digest(command(["growth", "-"], small).stdout)).toBe(digest(command(["growth", path]).stdout));
});

test("Word and PDF are read with libraries beside the command; without them it says what to install", () => {
  const word = files.write("k.docx", wordFile([{ text: "KEPUTUSAN BUPATI CONTOH" }]));
  const pdf = files.write("k.pdf", pdfFile([[{ text: "KEPUTUSAN BUPATI CONTOH", x: 40, y: 700 }]]));
  const text = files.write("k.txt", "KEPUTUSAN BUPATI CONTOH\n");
  for (const file of [word, pdf]) {
    const { status, stdout } = command(["decree", "check", file]);
    expect([status, stdout.includes("TTL-01")]).toEqual([3, true]);
  }
  // A copy that has no node_modules above it.
  cpSync(fileURLToPath(new URL("../../dist/cli", import.meta.url)), files.path("alone"), { recursive: true });
  const alone = spawnSync(
    process.execPath,
    [files.path("alone/main.js"), "decree", "check", word, pdf, text, "--lang", "en"],
    { encoding: "utf8" },
  );
  expect(alone.status).toBe(1);
  expect(alone.stderr).toBe(
    `tatasehat: ${word}: mammoth is needed to read this file; install mammoth first: npm install mammoth\n` +
      `tatasehat: ${pdf}: unpdf is needed to read this file; install unpdf first: npm install unpdf\n`,
  );
  expect(alone.stdout).toContain(`${text}: `);
});
