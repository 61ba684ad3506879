import { describe, expect, it } from "vitest";
import { services } from "../../src/spm/index.js";

const on = (asOf: string, level?: "regency" | "province") => {
  const result = services({ asOf, ...(level === undefined ? {} : { level }) });
  if (!result.ok) throw new Error(result.issues[0]?.code);
  return { value: result.value, codes: result.notices.map(({ code }) => code) };
};

describe("services", () => {
  it("lists the services of a level in force on a day", () => {
    expect(on("2022-12-31", "regency").value.map(({ code }) => code)).toEqual(
      Array.from({ length: 12 }, (_, i) => `SPM-KES-${String(i + 1).padStart(2, "0")}`),
    );
    expect(on("2022-12-31", "province").value.map(({ code }) => code)).toEqual(["SPM-KES-P1", "SPM-KES-P2"]);
    expect(on("2022-12-31").value).toHaveLength(14);
  });

  it("gives each the standard of its version: four antenatal visits before, six now", () => {
    const [before] = on("2022-12-31", "regency").value;
    const [after] = on("2025-12-31", "regency").value;
    expect([before?.version, after?.version]).toEqual(["permenkes-4-2019", "permenkes-6-2024"]);
    expect(before?.standard?.requirements.find(({ minimum }) => minimum === 4)).toBeDefined();
    expect(after?.standard?.requirements.find(({ minimum }) => minimum === 6)).toBeDefined();
    expect(before).not.toHaveProperty("standards");
  });

  it("keeps older versions as history and says what was not read", () => {
    const old = on("2017-12-31", "regency");
    expect(old.value[0]).toMatchObject({ version: "permenkes-43-2016" });
    expect(old.value[0]).not.toHaveProperty("standard");
    expect(old.codes).toEqual(["spm.standard-not-read"]);
    expect(on("2022-12-31").codes).toEqual([]);
    const unread = services({ asOf: "2012-01-01" });
    expect(!unread.ok && unread.issues[0]).toMatchObject({ code: "spm.catalogue-not-read", path: ["asOf"] });
    const none = services({ asOf: "2001-01-01" });
    expect(!none.ok && none.issues[0]?.code).toBe("law.before-first-rule");
  });
});
