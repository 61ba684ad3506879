import { test } from "vitest";
import type { Result } from "../../src/foundation/result.js";
import { lawMessages } from "../../src/law/messages.js";
import {
  deathShares,
  mortalityMessages,
  mortalityRatio,
  mortalityTrend,
  poolMortality,
  tallyDeaths,
  threeDelays,
} from "../../src/mortality/index.js";
import { expectClearIssues } from "../wrong-input.js";

const messages = { ...lawMessages, ...mortalityMessages };
const asOf = "2023-12-31";
const counts = { deaths: 9, liveBirths: 8233, basis: "reported" };
const rows = [
  { area: "A", year: 2022, ...counts, deaths: 25 },
  { area: "A", year: 2023, ...counts, deaths: 30 },
];
const village = "36.72.01.1001";
const notices = [
  { id: "MT-1", village, kind: "neonatal", bornOn: "2023-02-01", diedOn: "2023-02-05" },
  { id: "MT-2", village, kind: "maternal", diedOn: "2023-03-01", pregnancyEndedOn: "2023-02-20" },
];

test.each<[string, (...args: never[]) => Result<unknown>, readonly unknown[], (readonly number[])?]>([
  ["mortalityRatio", mortalityRatio as never, ["maternal", counts, { asOf, level: 0.95 }], [0, 2]],
  [
    "mortalityRatio of perinatal deaths",
    ((data: never, options: never) => mortalityRatio("perinatal", data, options)) as never,
    [
      { ...counts, stillbirths: 7 },
      { asOf, stillbirthFromWeek: 28 },
    ],
    [1],
  ],
  [
    "poolMortality",
    ((data: never, options: never) => poolMortality("infant", data, options)) as never,
    [rows, { asOf, areas: ["A"], years: [2021, 2022, 2023], neonatalUntilDay: 27 }],
    [1],
  ],
  [
    "mortalityTrend",
    ((data: never, options: never) => mortalityTrend("infant", data, options)) as never,
    [rows, { asOf }],
    [1],
  ],
  [
    "deathShares",
    deathShares as never,
    [[{ area: "A", deaths: { dukun: 14, nakes: 44 } }], { asOf, decimals: 1 }],
    [1],
  ],
  [
    "threeDelays",
    threeDelays as never,
    [{ deaths: 58, audited: 50, deciding: 20, reaching: 31, receiving: 7 }, { asOf }],
    [1],
  ],
  ["tallyDeaths", tallyDeaths as never, [notices, { from: "2023-01-01", to: asOf }], [1]],
])("%s names what is wrong with its data and never throws", (_, call, args, own) => {
  expectClearIssues(call, args, messages, own);
});
