// npm run demo: one month of one invented posyandu, from the weighings to who helps. Needs a finished build.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const command = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const month = "docs/examples/posyandu-melati-2024-07";

const steps = [
  ["growth", `${month}.xlsx`, "-o", `${month}-hasil.xlsx`, "--force"],
  ["growth", `${month}.csv`, "-o", `${month}-hasil.csv`, "--force"],
  [
    ...["chart", "growth", "docs/examples/child-2023-2024.csv", "--style", "kms", "--title", "Anak contoh"],
    ...["-o", "docs/examples/child-2023-2024.svg", "--force"],
  ],
  ["posyandu", `${month}.csv`, "--earlier", "docs/examples/posyandu-melati-2024-06.csv"],
  [
    ...["csr", "docs/examples/csr-needs-2024.csv", "docs/examples/csr-pledges-2024.csv"],
    ...["--as-of", "2024-07-31", "-o", "docs/examples/csr-hasil-2024.csv", "--force"],
  ],
];

for (const args of steps) {
  console.log(`$ tatasehat ${args.join(" ")}`);
  const { status } = spawnSync(process.execPath, [command, ...args], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
  console.log();
}
