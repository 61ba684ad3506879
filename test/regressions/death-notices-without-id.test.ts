import { expect, test } from "vitest";
import { type DeathNotice, tallyDeaths } from "../../src/mortality/index.js";

// Notices without an id were taken for one and the same: of two deaths that agreed one was lost, of two that differed both.
test("notices without an id are never taken for one death", () => {
  const notice = { village: "36.72.01.1001", kind: "neonatal", bornOn: "2024-02-01", diedOn: "2024-02-05" };
  const unnamed = [notice, notice, { ...notice, id: "" }] as unknown as DeathNotice[];
  const result = tallyDeaths([...unnamed, { ...notice, id: "MT-1" } as DeathNotice], {
    from: "2024-01-01",
    to: "2024-12-31",
  });
  expect(result).toMatchObject({ ok: true, value: { neonatal: 1, unplaced: 3 } });
  expect(result.ok && result.value.issues).toEqual(
    [0, 1, 2].map((at) => ({ code: "mortality.notice-unnamed", path: ["notices", at, "id"] })),
  );
});
