import { describe, expect, it } from "vitest";
import { verificationSample, verificationSteps, verificationTeams } from "../../src/sanitation/index.js";
import { fc, property } from "../property.js";
import { issuesOf, noticesOf, okValue, read } from "./cases.js";

interface Sample {
  readonly houses: number;
  readonly pillarOne: number;
  readonly otherPillars: number;
}

describe("verificationSample", () => {
  it.each(read<{ samples: readonly Sample[] }>("houses").samples)("of $houses houses", ({ houses, ...sample }) => {
    expect(okValue(verificationSample(houses))).toEqual(sample);
  });

  it("says where it rounded up", () => {
    expect(noticesOf(verificationSample(250))).toEqual([]);
    expect(noticesOf(verificationSample(251))).toEqual([
      { code: "sanitation.sample-rounded-up", facts: { percent: 30 } },
    ]);
  });

  it("refuses what is no number of houses", () => {
    expect(issuesOf(verificationSample(0))).toEqual([{ code: "law.not-computable", path: ["houses"] }]);
    expect(issuesOf(verificationSample(-1))).toEqual([
      { code: "law.count-negative", path: ["houses"], facts: { value: -1 } },
    ]);
    expect(issuesOf(verificationSample(1.5))).toEqual([
      { code: "law.count-not-whole", path: ["houses"], facts: { value: 1.5 } },
    ]);
    expect(issuesOf(verificationSample("7" as unknown as number))).toEqual([
      { code: "law.count-not-a-number", path: ["houses"] },
    ]);
  });

  property.prop([fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })])(
    "is never under 30 percent, nor a house over",
    (n) => {
      const sample = BigInt(okValue(verificationSample(n)).otherPillars) * BigInt(10);
      const wanted = BigInt(n) * BigInt(3);
      return sample >= wanted && sample - wanted < BigInt(10);
    },
  );
});

describe("verification", () => {
  it.each([
    ["village", "puskesmas environmental health officer", "kecamatan"],
    ["district", "kabupaten/kota officer", "kabupaten/kota"],
    ["regency", "provincial officer", "provinsi"],
  ] as const)("of a %s is chaired by the %s, the team named by the %s", (level, chair, appointedBy) => {
    const team = verificationTeams[level];
    expect([team.chair.en, team.appointedBy.id, team.members]).toEqual([chair, appointedBy, 3]);
  });

  it("goes in six steps", () => {
    expect(verificationSteps.map(({ en }) => en)).toEqual([
      "preparation",
      "data collection with a sanitation map",
      "recapitulation",
      "review",
      "plenary",
      "declaration or certificate",
    ]);
  });
});
