// The sample decrees: each expected finding beside what is found, and no error or warning beside them.
import { readdirSync, readFileSync } from "node:fs";

export async function findings() {
  const { checkBludDecree } = await import("../../dist/blud/index.js");
  const folder = new URL("../../test/cases/decree/samples/", import.meta.url);
  const rows = {};
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".json"))) {
    const { finds, open = [], asOf } = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
    const text = readFileSync(new URL(name.replace(/json$/, "txt"), folder), "utf8");
    const found = checkBludDecree(text, { asOf }).map(({ rule, severity, where }) => `${rule} ${severity} ${where}`);
    const missing = finds.filter((one) => !found.includes(one)).map((one) => `missing: ${one}`);
    const beside = found
      .filter((one) => !finds.includes(one) && !one.includes(" info ") && !open.includes(one.split(" ")[0]))
      .map((one) => `beside: ${one}`);
    rows[name.replace(/\.json$/, "")] = [...missing, ...beside];
  }
  return { name: "findings", rows };
}
