import { expect, test } from "vitest";
import { achievement, findService, services } from "../../src/spm/index.js";

const counts = { numerator: 77, denominator: 440 };

// A word that nobody knows was taken as the kind of period, and judged as if it were cumulative.
test("an unknown kind of period is refused with the known ones", () => {
  expect(achievement("SPM-KES-01", counts, { asOf: "2022-03-31", periodKind: "yearly" as never })).toEqual({
    ok: false,
    issues: [
      {
        code: "spm.period-kind-unknown",
        path: ["periodKind"],
        facts: { choices: "month, quarter, cumulative, year" },
      },
    ],
  });
});

// A source that nobody knows was handed on as if it said something.
test("an unknown source of the denominator is a source that nobody stated", () => {
  const result = achievement("SPM-KES-01", { ...counts, denominatorSource: "guess" as never }, { asOf: "2022-12-31" });
  expect(result.ok && result.value.denominatorSource).toBe(undefined);
  expect(result.ok && result.notices.map(({ code }) => code)).toEqual(["spm.denominator-source-unknown"]);
});

// An unknown level gave an empty catalogue, as if there were no services.
test("a level that there is not is a mistake of the program", () => {
  expect(() => services({ asOf: "2022-12-31", level: "kabupaten" as never })).toThrow(RangeError);
});

// The words by which everybody calls a service led nowhere: only the full name did.
test.each([
  ["Ibu hamil", "Pelayanan kesehatan ibu hamil"],
  ["ibu bersalinn", "Pelayanan kesehatan ibu bersalin"],
  ["balita", "Pelayanan kesehatan balita"],
  ["usia produktif", "Pelayanan kesehatan pada usia produktif"],
  ["hipertensi", "Pelayanan kesehatan penderita hipertensi"],
  ["diabetes mellitus", "Pelayanan kesehatan penderita diabetes melitus"],
  ["gangguan jiwa berat", "Pelayanan kesehatan orang dengan gangguan jiwa berat"],
  ["tuberkulosis", "Pelayanan kesehatan orang terduga tuberkulosis"],
])("the short name %s is answered with the full one", (short, full) => {
  const found = findService(short);
  expect(found.code === undefined && found.nearest[0]).toBe(full);
});
