import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HASH_SEED, mixText } from "../../src/poverty/group-equal.js";
import {
  type ListedHousehold,
  type ListedPerson,
  type ListRegister,
  type ListVerification,
  type Reason,
  type VerifyListOptions,
  verifyList,
} from "../../src/poverty/index.js";

interface Case {
  readonly case: string;
  readonly asOf?: string;
  readonly households: readonly Omit<ListedHousehold, "register">[];
  readonly expect: readonly { readonly verdict: string; readonly ask: readonly string[] }[];
  readonly pairs: readonly string[];
}

const file = JSON.parse(readFileSync(new URL("../cases/poverty/verify-list.json", import.meta.url), "utf8")) as {
  readonly asOf: string;
  readonly cases: readonly Case[];
};

function verified(households: readonly ListedHousehold[], options?: VerifyListOptions): ListVerification {
  const result = verifyList(households, options);
  if (!result.ok) throw new Error(result.issues[0]?.code);
  return result.value;
}

function noticesOf(households: readonly ListedHousehold[], options?: VerifyListOptions) {
  const result = verifyList(households, options);
  return result.ok ? result.notices : [];
}

/** A reason in the words of the case file: code, office, and the fact where there is one. */
const asked = ({ code, office, facts = {} }: Reason): string => [code, office, ...Object.values(facts)].join(" ");

const NIKS = ["7410031408909901", "7410031408909902", "7410031408909903"] as const;

const one = (person: unknown, household: Partial<ListedHousehold> = {}): ListedHousehold => ({
  village: "74.10.03.2001",
  register: "DTKS",
  members: [person as ListedPerson],
  ...household,
});

describe("the cases", () => {
  it("has the cases", () => {
    expect(file.cases).toHaveLength(18);
  });

  it.each(file.cases)("$case", ({ asOf = file.asOf, households, expect: wanted, pairs }) => {
    const list = households.map((household) => ({ ...household, register: "DTKS" as const }));
    const { people, pairs: found, counts } = verified(list, { asOf });
    expect(people.map(({ verdict, reasons }) => ({ verdict, ask: reasons.map(asked) }))).toEqual(wanted);
    expect(found.map(({ by, scope, first, second }) => `${by} ${scope} ${first}-${second}`)).toEqual(pairs);
    expect(counts.people).toBe(wanted.length);
  });
});

describe("verifyList", () => {
  it("names everybody by place and adds up, in all and by village", () => {
    const value = verified(
      [
        one({ nik: NIKS[0], name: "A" }, { village: "74.10.04.2001" }),
        one({ name: "B" }, { village: "?" }),
        { ...one(null), members: [{ nik: NIKS[1], name: "C" }, { name: "D" }] },
        one({ nik: NIKS[2], decision: { outcome: "rejected", on: "2024-01-31", by: "minister" } }),
      ],
      { asOf: "2024-06-30" },
    );
    expect(value.counts).toEqual({ people: 5, noFinding: 2, toCheck: 2, rejected: 1 });
    expect(value.people.map(({ household, member }) => [household, member])).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
      [2, 1],
      [3, 0],
    ]);
    expect(value.villages).toEqual([
      { village: "74.10.03.2001", people: 3, noFinding: 1, toCheck: 1, rejected: 1 },
      { village: "74.10.04.2001", people: 1, noFinding: 1, toCheck: 0, rejected: 0 },
      { village: null, people: 1, noFinding: 0, toCheck: 1, rejected: 0 },
    ]);
    expect(value.registers).toEqual({ DTKS: 4 });
  });

  it("cites the rule that has only one entry each, and that the dead leave", () => {
    const { people } = verified([one({ nik: NIKS[0], lifeStatus: "deceased" }), one({ nik: NIKS[0] })]);
    expect(people[0]?.reasons.map(({ citation }) => citation)).toEqual([
      { regulation: "pp-76-2015", article: "11(3)b" },
      { regulation: "pp-76-2015", article: "11(3)c" },
    ]);
    expect(people[1]?.reasons).toEqual([
      {
        code: "poverty.duplicate-nik-within-village",
        office: "village",
        facts: { by: "nik" },
        citation: { regulation: "pp-76-2015", article: "11(3)c" },
      },
    ]);
  });

  it("takes an empty list, and no day", () => {
    const result = verifyList([]);
    expect(result).toEqual({
      ok: true,
      value: {
        counts: { people: 0, noFinding: 0, toCheck: 0, rejected: 0 },
        people: [],
        groups: [],
        pairs: [],
        villages: [],
        registers: {},
      },
      notices: [{ code: "poverty.as-of-unknown", path: ["asOf"] }],
    });
  });

  it("refuses a day that is none", () => {
    expect(verifyList([], { asOf: "2024-02-30" })).toEqual({
      ok: false,
      issues: [{ code: "poverty.date-invalid", path: ["asOf"] }],
    });
  });

  it("lets a decision of any day reject where no day is asked for", () => {
    const decision = { outcome: "rejected", on: "2999-12-31", by: "minister" };
    expect(verified([one({ nik: NIKS[0], decision })]).counts.rejected).toBe(1);
    expect(verified([one({ nik: NIKS[0], decision })], { asOf: "2999-12-31" }).counts.rejected).toBe(1);
    expect(verified([one({ nik: NIKS[0], decision })], { asOf: "2999-12-30" }).counts.rejected).toBe(0);
  });

  it.each(["social-office", "regent-or-mayor", "governor", "minister"])("a decision of the %s counts", (by) => {
    const decision = { outcome: "rejected", on: "2024-01-31", by };
    expect(verified([one({ nik: NIKS[0], decision })]).people[0]?.verdict).toBe("rejected");
  });

  it("does not take the day of a decision for granted", () => {
    for (const on of [undefined, null, "", "2024-02-30", 20240131]) {
      const decision = { outcome: "rejected", on, by: "minister" };
      expect(verified([one({ nik: NIKS[0], decision })]).people[0]).toMatchObject({
        verdict: "to-check",
        reasons: [{ code: "poverty.decision-undated" }],
      });
    }
  });

  it("says what the list leaves open", () => {
    const list = [
      one({ nik: NIKS[0], populationMatch: "matched", publicService: "civil-servant" }),
      one({ nik: NIKS[1], populationMatch: "unchecked", publicService: "none" }, { register: "local" }),
      {
        ...one(null),
        members: [{ nik: NIKS[2], publicService: "military" as const }, { publicService: "police" as const }],
      },
      { village: "74.10.03.2001", members: "none" } as unknown as ListedHousehold,
      null as unknown as ListedHousehold,
    ];
    expect(noticesOf(list, { asOf: "2021-06-30" })).toEqual([
      { code: "poverty.household-unreadable", facts: { households: 2 } },
      { code: "poverty.register-not-stated", facts: { households: 2 } },
      { code: "poverty.registers-mixed", facts: { registers: "DTKS, local" } },
      { code: "poverty.not-yet-matched", facts: { people: 3 } },
      { code: "poverty.families-of-public-servants", facts: { households: 2 } },
    ]);
    expect(verified(list).counts).toEqual({ people: 4, noFinding: 1, toCheck: 3, rejected: 0 });
  });

  it("names a register that had been succeeded, and none when all is well", () => {
    const list = [one({ nik: NIKS[0], populationMatch: "matched" })];
    expect(noticesOf(list, { asOf: "2025-02-04" })).toEqual([]);
    expect(noticesOf(list, { asOf: "2025-02-05" })).toEqual([
      {
        code: "poverty.register-not-in-force",
        facts: { register: "DTKS", inForce: "DTSEN", on: "2025-02-05" },
        citation: { regulation: "inpres-4-2025" },
      },
    ]);
  });

  it("gives the whole group and a chain of pairs, never all against all", () => {
    const villages = ["74.10.03.2002", "74.10.03.2001", "74.10.03.2002", "74.10.03.2003", "74.10.03.2002"];
    const { groups, pairs } = verified(villages.map((village) => one({ nik: NIKS[0] }, { village })));
    expect(groups).toEqual([{ by: "nik", people: [0, 1, 2, 3, 4] }]);
    // Villages are numbered as they appear: three of 2002, then 2001, then 2003.
    expect(pairs).toEqual([
      { by: "nik", scope: "within-village", first: 0, second: 2 },
      { by: "nik", scope: "within-village", first: 2, second: 4 },
      { by: "nik", scope: "between-villages", first: 1, second: 4 },
      { by: "nik", scope: "between-villages", first: 1, second: 3 },
    ]);
  });

  it("links the same person's two NIKs once, beside the repeated NIK", () => {
    const person = { name: "Ali", birthDate: "1990-08-14", motherName: "Siti" };
    const { groups, pairs } = verified(
      [NIKS[0], NIKS[1], NIKS[0]].map((nik, place) => one({ ...person, nik }, { village: `74.10.03.200${place + 1}` })),
    );
    expect(groups).toEqual([
      { by: "nik", people: [0, 2] },
      { by: "name-birth-mother", people: [0, 1, 2] },
    ]);
    expect(pairs).toEqual([
      { by: "nik", scope: "between-villages", first: 0, second: 2 },
      { by: "name-birth-mother", scope: "between-villages", first: 0, second: 1 },
      { by: "name-birth-mother", scope: "between-villages", first: 1, second: 2 },
    ]);
  });

  it("says the same No. KK first, then the mother's name, and not both", () => {
    const person = { name: "Ali", birthDate: "1990-08-14", motherName: "Siti" };
    const familyCard = "7410031505150101";
    const { groups, pairs, people } = verified([
      one({ ...person, nik: NIKS[0], familyCard }, { id: "1" }),
      one({ ...person, nik: NIKS[1], familyCard }, { id: "1" }),
      one({ ...person, nik: NIKS[2] }, { village: "74.10.03.2002" }),
    ]);
    expect(groups.map(({ by, people: own }) => [by, own])).toEqual([
      ["family-card-name-birth", [0, 1]],
      ["name-birth-mother", [0, 1, 2]],
    ]);
    expect(pairs.map(({ by, first, second }) => [by, first, second])).toEqual([
      ["family-card-name-birth", 0, 1],
      ["name-birth-mother", 1, 2],
    ]);
    expect(people[0]?.reasons.map(asked)).toEqual([
      "poverty.same-person-within-village village family-card-name-birth",
      "poverty.same-person-between-villages social-office name-birth-mother",
    ]);
  });

  it("keeps people apart whose texts only share a hash", () => {
    const apart = (hash: number, text: (number: number) => string): [string, string] => {
      const seen = new Map<number, string>();
      for (let number = 0; ; number++) {
        const own = text(number);
        const mixed = mixText(hash, own);
        const other = seen.get(mixed);
        if (other !== undefined) return [other, own];
        seen.set(mixed, own);
      }
    };
    // Scattered, for texts in sequence hardly ever collide.
    const scattered = (number: number): string =>
      [0x9e3779b1, 0x85ebca77]
        .map((factor) => String((Math.imul(number + 1, factor) >>> 0) % 1e8).padStart(8, "0"))
        .join("");
    const lettered = (number: number): string =>
      [...scattered(number)].map((digit) => "abcdefghij"[Number(digit)]).join("");
    const birthDate = "1990-08-14";
    const motherName = "siti";
    const named = apart(HASH_SEED, lettered).map((name) => ({ name, birthDate, motherName }));
    const hash = mixText(mixText(HASH_SEED, "ali"), birthDate);
    const mothered = apart(hash, lettered).map((mother) => ({ name: "ali", birthDate, motherName: mother }));
    const [card, otherCard] = apart(HASH_SEED, scattered);
    const inFamily = apart(hash, scattered).map((familyCard) => ({ name: "ali", birthDate, familyCard }));
    for (const [a, b] of [named, mothered, inFamily]) {
      const { groups, pairs } = verified([one({ ...a, nik: NIKS[0] }), one({ ...b, nik: NIKS[1] })]);
      expect([groups, pairs]).toEqual([[], []]);
    }
    const members = [{ nik: NIKS[0] }];
    const { counts } = verified([
      one(null, { members, familyCard: card }),
      one(null, { members: [{ nik: NIKS[1] }], familyCard: otherCard }),
    ]);
    expect(counts.noFinding).toBe(2);
    // In one family two children of one day are two, and so are two of one name.
    const family = {
      familyCard: "7410031505150101",
      members: [
        { nik: NIKS[0], name: "Ali", birthDate },
        { nik: NIKS[1], name: "Umar", birthDate },
        { nik: NIKS[2], name: "Ali", birthDate: "1991-08-14" },
      ],
    };
    expect(verified([one(null, family)]).counts.noFinding).toBe(3);
  });

  it("does not compare people without a readable name, however much else they share", () => {
    const nobody = { birthDate: "1990-08-14", motherName: "Siti", familyCard: "7410031505150101" };
    const noMother = { name: "Ali", birthDate: "1990-08-14", motherName: "-" };
    const list = [
      one(null, {
        members: [
          { ...nobody, name: "李" },
          { ...nobody, name: "" },
        ],
      }),
      one(noMother),
      one(noMother),
    ];
    expect(verified(list).groups).toEqual([]);
  });

  it("orders villages by code and registers by name", () => {
    const villages = ["74.10.03.2002", "74.10.03.2003", "74.10.03.2001"];
    const registers = ["local", "DTSEN", "BDT"] as const;
    const list = villages.map((village, place) =>
      one({ nik: NIKS[place], populationMatch: "matched" }, { village, register: registers[place] as ListRegister }),
    );
    const result = verifyList([...list, one({ nik: NIKS[0] }, { register: "?" as ListRegister })]);
    expect(result.ok && result.value.villages.map(({ village }) => village)).toEqual([...villages].sort());
    expect(result.ok && result.value.registers).toEqual({ local: 1, DTSEN: 1, BDT: 1 });
    expect(result.ok && result.notices.map(({ code, facts }) => [code, ...Object.values(facts ?? {})])).toEqual([
      ["poverty.as-of-unknown"],
      ["poverty.register-not-stated", 1],
      ["poverty.registers-mixed", "BDT, DTSEN, local"],
      ["poverty.not-yet-matched", 1],
    ]);
  });

  it.each(["civil-servant", "military", "police"] as const)(
    "counts the family of one in service: %s",
    (publicService) => {
      const list = [one({ nik: NIKS[0], publicService, populationMatch: "matched" })];
      expect(noticesOf(list, { asOf: "2024-06-30" })).toEqual([
        { code: "poverty.families-of-public-servants", facts: { households: 1 } },
      ]);
    },
  );

  it("does not change its input", () => {
    const list = [one({ nik: NIKS[0], name: "A" }), one({ nik: NIKS[0], name: "B" })];
    const before = JSON.stringify(list);
    verified(list);
    expect(JSON.stringify(list)).toBe(before);
  });
});

describe("any list", () => {
  const answer = fc.constantFrom(undefined, null, "", "deceased", "moved", "matched", "not-recorded", "?", 0, {}, []);
  const person = fc.oneof(
    {
      weight: 9,
      arbitrary: fc.record(
        {
          nik: fc.constantFrom(
            ...NIKS,
            "741003140890990",
            "7410.0314.0890.9901",
            "-",
            "",
            null,
            undefined,
            7,
            "0000000000000000",
          ),
          name: fc.constantFrom("Ali", "ALI", "Siti  Aminah", "siti aminah", "", null, "李"),
          birthDate: fc.constantFrom("1990-08-14", "1990-08-15", "x", null, undefined),
          motherName: fc.constantFrom("Siti", "SITI", "Wa Ode", "", null),
          familyCard: fc.constantFrom(undefined, null, "7410031505150101", "7410031505150102", "KK", 5),
          lifeStatus: answer,
          residence: answer,
          populationMatch: answer,
          publicService: fc.constantFrom(undefined, "civil-servant", "none", true),
          decision: fc.constantFrom(
            undefined,
            null,
            { outcome: "rejected", on: "2024-01-31", by: "minister" },
            { outcome: "rejected" },
            "ditolak",
          ),
        },
        { requiredKeys: [] },
      ),
    },
    { weight: 1, arbitrary: fc.anything() },
  );
  const household = fc.oneof(
    {
      weight: 9,
      arbitrary: fc.record({
        id: fc.constantFrom("1", "2", undefined),
        village: fc.constantFrom("74.10.03.2001", "7410032001", "74.10.03.2002", "74.10.03.1001", "Bonegunu", ""),
        register: fc.constantFrom("DTKS", "BDT", "?"),
        familyCard: fc.constantFrom(undefined, "7410031505150101", "7410031408909901", "1"),
        members: fc.array(person, { maxLength: 4 }),
      }),
    },
    { weight: 1, arbitrary: fc.anything() },
  );
  const lists = fc.array(household, { maxLength: 8 }) as unknown as fc.Arbitrary<ListedHousehold[]>;

  it("adds up to the input, and rejects nobody without a decision", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const { counts, people, villages } = verified(list, { asOf: "2024-06-30" });
        const input = list.flatMap((own) => (Array.isArray(own?.members) ? own.members : []));
        expect(counts.people).toBe(input.length);
        expect(counts.noFinding + counts.toCheck + counts.rejected).toBe(input.length);
        for (const verdict of ["no-finding", "to-check", "rejected"] as const) {
          const key = ({ "no-finding": "noFinding", "to-check": "toCheck", rejected: "rejected" } as const)[verdict];
          expect(people.filter((found) => found.verdict === verdict)).toHaveLength(counts[key]);
          expect(villages.reduce((sum, village) => sum + village[key], 0)).toBe(counts[key]);
        }
        for (const [place, found] of people.entries()) {
          if (found.verdict === "rejected") expect(input[place]?.decision?.on).toBe("2024-01-31");
          else expect(found.verdict).toBe(found.reasons.length > 0 ? "to-check" : "no-finding");
        }
      }),
    );
  });

  it("finds exactly the equal NIKs, links each group by one pair less than it has people, and repeats no pair", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const { groups, pairs, people } = verified(list);
        const nikOf = (place: number): string => {
          const found = people[place];
          const nik = list[found?.household ?? 0]?.members[found?.member ?? 0]?.nik;
          return typeof nik === "string" ? nik.replaceAll(".", "") : "";
        };
        const alike = people
          .map((_, place) => place)
          .filter((place) => {
            const nik = nikOf(place);
            return /^\d{16}$/.test(nik) && people.some((__, other) => other !== place && nikOf(other) === nik);
          });
        const grouped = groups.filter(({ by }) => by === "nik");
        expect(grouped.flatMap(({ people: own }) => own).sort((a, b) => a - b)).toEqual(alike);
        const chain = grouped.reduce((sum, { people: own }) => sum + own.length - 1, 0);
        expect(pairs.filter(({ by }) => by === "nik")).toHaveLength(chain);
        expect(new Set(pairs.map(({ first, second }) => `${first}-${second}`)).size).toBe(pairs.length);
        expect(pairs.every(({ first, second }) => first < second)).toBe(true);
      }),
    );
  });

  it("links all who share anything, by the pairs alone", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const { groups, pairs, people } = verified(list);
        const root = people.map((_, place) => place);
        const find = (place: number): number => (root[place] === place ? place : find(root[place] as number));
        for (const { first, second } of pairs) root[find(first)] = find(second);
        for (const { people: own } of groups) expect(new Set(own.map(find)).size).toBe(1);
      }),
    );
  });

  it("gives the same verdicts in whatever order the households stand", () => {
    fc.assert(
      fc.property(lists, fc.infiniteStream(fc.nat()), (list, numbers) => {
        const order = list
          .map((_, place) => [numbers.next().value as number, place] as const)
          .sort((a, b) => a[0] - b[0]);
        const shuffled = order.map(([, place]) => list[place] as ListedHousehold);
        const codes = (value: ListVerification, household: number): unknown =>
          value.people
            .filter((found) => found.household === household)
            .map(({ verdict, reasons }) => [verdict, reasons.map(asked).sort()]);
        const [before, after] = [verified(list), verified(shuffled)];
        for (const [now, [, place]] of order.entries()) expect(codes(after, now)).toEqual(codes(before, place));
        expect(after.counts).toEqual(before.counts);
      }),
    );
  });

  it("never shows a NIK, a No. KK, a name or a date of birth", () => {
    const secret = fc.record({
      nik: fc.stringMatching(/^[0-9]{14,16}$/),
      name: fc.stringMatching(/^[A-Z]{8,12}$/),
      birthDate: fc.stringMatching(/^19[0-9]{2}-0[1-9]-[01][0-9]$/),
      motherName: fc.stringMatching(/^[A-Z]{8,12}$/),
      familyCard: fc.stringMatching(/^[0-9]{15,16}$/),
      lifeStatus: fc.stringMatching(/^[A-Z]{8,12}$/),
    });
    fc.assert(
      fc.property(fc.array(secret, { minLength: 1, maxLength: 4 }), (entries) => {
        const doubled = [...entries, ...entries].map((entry) => one(entry, { familyCard: entry.familyCard }));
        const shown = JSON.stringify(verifyList(doubled as ListedHousehold[], { asOf: "2024-06-30" }));
        for (const entry of entries) for (const text of Object.values(entry)) expect(shown).not.toContain(text);
      }),
    );
  });
});
