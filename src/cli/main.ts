#!/usr/bin/env node
import { run } from "./run.js";

const interruption = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interruption.abort());

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  watched: process.stderr.isTTY === true,
  interrupted: interruption.signal,
});
