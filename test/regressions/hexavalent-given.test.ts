import { expect, test } from "vitest";
import { defaulters, nextDoses, type RecordedDose } from "../../src/immunization/index.js";

// Who had hexavalent vaccine was said to be due for the DPT-HB-Hib and IPV that it holds.
test("after hexavalent doses no DPT-HB-Hib and no IPV is recommended: a health worker is to be asked", () => {
  const child = { bornOn: "2025-01-10", area: { jeEndemic: false } };
  const hexavalent = (dose: number, givenOn: string | null): RecordedDose => ({ vaccine: "hexavalent", dose, givenOn });
  const doses = [hexavalent(1, "2025-03-12"), hexavalent(2, "2025-04-14"), hexavalent(3, null)];
  const result = nextDoses(child, doses, "2025-06-01");
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const asked = ["DPT-HB-Hib1", "DPT-HB-Hib2", "DPT-HB-Hib3", "DPT-HB-Hib4", "IPV1", "IPV2"];
  const told = result.value.askHealthWorker.filter(({ reason }) => reason === "hexavalent-recorded");
  expect(told.map(({ dose }) => dose)).toEqual(asked);
  for (const dose of told) expect(dose).toMatchObject({ judged: null, from: null, confidence: "unverified" });
  const { due, next, catchUpPlan } = result.value;
  const recommended = [...due, ...next].map(({ vaccine }) => vaccine);
  expect(recommended).toContain("bOPV");
  expect(recommended).not.toContain("DPT-HB-Hib");
  expect(recommended).not.toContain("IPV");
  expect(catchUpPlan.flatMap((visit) => visit.doses).filter((dose) => asked.includes(dose))).toEqual([]);
  expect(result.notices.map(({ code }) => code)).toContain("immunization.hexavalent-recorded");

  const week = defaulters([{ ...child, doses }], { from: "2025-06-02", to: "2025-06-08" });
  expect(week.ok && week.value.defaulters[0]?.askHealthWorker).toEqual(asked.slice(0, 2));
  expect(week.ok && week.value.byDose.map(({ dose }) => dose)).not.toContain("DPT-HB-Hib1");

  // A recorded dose of the series itself is judged as ever, and without hexavalent nothing changes.
  const both = nextDoses(child, [...doses, { vaccine: "DPT-HB-Hib", dose: 1, givenOn: "2025-03-12" }], "2025-06-01");
  expect(both.ok && both.value.askHealthWorker.map(({ dose }) => dose)).not.toContain("DPT-HB-Hib1");
  const none = nextDoses(child, [], "2025-06-01");
  expect(none.ok && none.value.due.map(({ dose }) => dose)).toContain("DPT-HB-Hib1");
  expect(none.ok && none.notices.map(({ code }) => code)).not.toContain("immunization.hexavalent-recorded");
});
