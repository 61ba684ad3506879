import { expect, test } from "vitest";
import { type DeathNotice, tallyDeaths } from "../../src/mortality/index.js";

// A mother's death under a misspelt kind was counted by her own age among "other", where no measure looks for it.
test("a death of an unknown kind is unplaced, and not that of an adult of whom nobody asks", () => {
  const notice = { id: "MT-1", village: "36.72.01.1001", bornOn: "1996-05-01", diedOn: "2024-02-05" };
  const period = { from: "2024-01-01", to: "2024-12-31" };
  for (const kind of ["maternl", "ibu", undefined, null]) {
    const result = tallyDeaths([{ ...notice, kind } as unknown as DeathNotice], period);
    expect(result).toMatchObject({
      ok: true,
      value: { other: 0, unplaced: 1, issues: [{ code: "mortality.kind-unknown", path: ["notices", 0, "kind"] }] },
    });
  }
  const ofAdult: DeathNotice = { ...notice, kind: "other" };
  expect(tallyDeaths([ofAdult], period)).toMatchObject({ ok: true, value: { other: 1, unplaced: 0 } });
});
