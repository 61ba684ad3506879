import { describe, expect, test } from "vitest";
import { daysBetween, epochDay, monthOf } from "../../src/foundation/calendar.js";
import { workshopCalendar } from "../../src/puskesmas/index.js";
import { fc, property } from "../property.js";
import { issuesOf, noticesOf, okValue } from "./cases.js";

const dayOfWeek = (date: string) => (((epochDay(date) + 4) % 7) + 7) % 7;

describe("a year's workshops", () => {
  const { workshops, ...calendar } = okValue(workshopCalendar(2023, { holidays: [], puskesmas: "P9999999901" }));

  test("are twelve monthly and four quarterly ones, by date", () => {
    expect(workshops.map(({ kind, number, date }) => `${date} ${kind} ${number}`)).toEqual([
      "2023-01-05 monthly-first-of-year 1",
      "2023-01-10 quarterly 1",
      "2023-02-06 monthly 2",
      "2023-03-06 monthly 3",
      "2023-04-05 monthly 4",
      "2023-04-10 quarterly 2",
      "2023-05-05 monthly 5",
      "2023-06-05 monthly 6",
      "2023-07-05 monthly 7",
      "2023-07-10 quarterly 3",
      "2023-08-07 monthly 8",
      "2023-09-05 monthly 9",
      "2023-10-05 monthly 10",
      "2023-10-10 quarterly 4",
      "2023-11-06 monthly 11",
      "2023-12-05 monthly 12",
    ]);
  });

  test("name their day, their invitation, what they review and what they are for", () => {
    expect(workshops[0]).toEqual({
      kind: "monthly-first-of-year",
      number: 1,
      date: "2023-01-05",
      planned: "2023-01-05",
      invitationDate: "2023-01-03",
      period: "2022-12",
      title: { id: "Lokakarya mini bulanan ke-1 tahun 2023", en: "Monthly workshop 1 of 2023" },
      purpose: {
        id: "penggalangan tim, beban kerja, pembagian wilayah dan rencana pelaksanaan tahunan (POA)",
        en: "team building, workload, assignment of areas and the annual plan of action (POA)",
      },
    });
    expect(workshops[1]).toMatchObject({
      period: "2022-12",
      title: { id: "Lokakarya mini tribulanan ke-1 tahun 2023", en: "Quarterly workshop 1 of 2023" },
      purpose: {
        id: "penggalangan tim lintas sektor; usulan untuk Musrenbang kecamatan",
        en: "team building across sectors; proposals for the district's planning forum (Musrenbang kecamatan)",
      },
    });
    // 5 February 2023 is a Sunday; the invitation falls two days before the Monday, on a Saturday, and moves to Friday.
    expect(workshops[2]).toEqual({
      kind: "monthly",
      number: 2,
      date: "2023-02-06",
      planned: "2023-02-05",
      invitationDate: "2023-02-03",
      period: "2023-01",
      title: { id: "Lokakarya mini bulanan ke-2 tahun 2023", en: "Monthly workshop 2 of 2023" },
    });
    expect(workshops.filter(({ kind }) => kind === "quarterly").map(({ period }) => period)).toEqual([
      "2022-12",
      "2023-03",
      "2023-06",
      "2023-09",
    ]);
  });

  test("rest on the management guideline, and the days on the caller's choice", () => {
    expect(calendar).toEqual({
      year: 2023,
      puskesmas: "P9999999901",
      choices: { monthlyDay: 5, quarterlyDay: 10, quarterlyMonth: 1, invitationDays: 2 },
      asOf: "2023-12-31",
      citations: [{ regulation: "permenkes-44-2016" }],
      confidence: "secondary",
    });
    expect(workshopCalendar(2023, { holidays: [] })).toMatchObject({
      notices: [
        {
          code: "puskesmas.days-not-regulated",
          facts: { monthlyDay: 5, quarterlyDay: 10, quarterlyMonth: 1, invitationDays: 2 },
        },
      ],
    });
    expect("puskesmas" in okValue(workshopCalendar(2023))).toBe(false);
  });
});

describe("holidays", () => {
  test("move a workshop on and its invitation back", () => {
    const holidays = ["2023-01-05", "2023-01-06", "2023-01-04", "2023-01-03"];
    const [first] = okValue(workshopCalendar(2023, { holidays, invitationDays: 4 })).workshops;
    // 5 and 6 January are off, 7 and 8 a weekend; four days before Monday the 9th is the 5th, then back to the 2nd.
    expect(first).toMatchObject({ planned: "2023-01-05", date: "2023-01-09", invitationDate: "2023-01-02" });
  });

  test("at the end of a month move it back", () => {
    const options = { holidays: ["2023-03-31", "2023-03-30"], monthlyDay: 31 };
    const dates = okValue(workshopCalendar(2023, options)).workshops.map(({ date }) => date);
    expect(dates).toContain("2023-03-29");
    // Shorter months end earlier: 28 February is a Tuesday, 30 April a Sunday.
    expect(dates).toContain("2023-02-28");
    expect(dates).toContain("2023-04-28");
  });

  test("not given, are not taken for none", () => {
    expect(noticesOf(workshopCalendar(2023))).toEqual(["puskesmas.days-not-regulated", "puskesmas.holidays-not-given"]);
  });

  test("of a whole month leave no day", () => {
    const february = Array.from({ length: 28 }, (_, i) => `2023-02-${String(i + 1).padStart(2, "0")}`);
    expect(workshopCalendar(2023, { holidays: february })).toEqual({
      ok: false,
      issues: [{ code: "puskesmas.no-working-day", path: ["holidays"], facts: { month: "2023-02" } }],
    });
    expect(workshopCalendar(2023, { holidays: february.slice(1) }).ok).toBe(true);
  });

  test("that are no dates are told with their place", () => {
    const holidays = ["2023-01-01", "2023-02-30", null as unknown as string, "1 Januari"];
    expect(issuesOf(workshopCalendar(2023, { holidays }))).toEqual([
      ["law.date-invalid", "holidays", 1],
      ["law.date-invalid", "holidays", 2],
      ["law.date-invalid", "holidays", 3],
    ]);
  });

  test("may bring two workshops to one day", () => {
    const holidays = ["03", "04", "05", "06", "09", "10"].map((day) => `2023-01-${day}`);
    const result = workshopCalendar(2023, { holidays });
    expect(okValue(result).workshops.slice(0, 2)).toMatchObject([
      { kind: "monthly-first-of-year", date: "2023-01-11" },
      { kind: "quarterly", date: "2023-01-11" },
    ]);
    expect(result).toMatchObject({
      notices: [
        { code: "puskesmas.days-not-regulated" },
        { code: "puskesmas.two-on-one-day", facts: { date: "2023-01-11" } },
      ],
    });
  });
});

describe("choices", () => {
  test("of days, quarter and invitation apply", () => {
    const options = { holidays: [], monthlyDay: 1, quarterlyDay: 22, quarterlyMonth: 2, invitationDays: 0 };
    const { workshops } = okValue(workshopCalendar(2023, options));
    expect(workshops.filter(({ kind }) => kind === "quarterly").map(({ date, period }) => [date, period])).toEqual([
      ["2023-02-22", "2022-12"],
      ["2023-05-22", "2023-03"],
      ["2023-08-22", "2023-06"],
      ["2023-11-22", "2023-09"],
    ]);
    expect(workshops.every(({ date, invitationDate }) => date === invitationDate)).toBe(true);
  });

  test("of fewer days than is practice are said", () => {
    expect(workshopCalendar(2023, { holidays: [], invitationDays: 1 })).toMatchObject({
      notices: [{}, { code: "puskesmas.invitation-below-practice", facts: { minimum: 2 } }],
    });
    expect(noticesOf(workshopCalendar(2023, { holidays: [], invitationDays: 3 }))).toHaveLength(1);
  });

  test.each([
    { monthlyDay: 0 },
    { monthlyDay: 32 },
    { quarterlyDay: 1.5 },
    { quarterlyMonth: 4 },
    { quarterlyMonth: 0 },
    { invitationDays: -1 },
    { invitationDays: 61 },
    { monthlyDay: Number.NaN },
  ])("outside their range are a mistake: %o", (options) => {
    const [name] = Object.keys(options);
    expect(() => workshopCalendar(2023, options)).toThrow(
      new RegExp(`^${name} must be a whole number from \\d to \\d+$`),
    );
  });

  test("at their ends are not", () => {
    const least = { monthlyDay: 1, quarterlyDay: 1, quarterlyMonth: 1, invitationDays: 0 };
    const most = { monthlyDay: 31, quarterlyDay: 31, quarterlyMonth: 3, invitationDays: 60 };
    expect(workshopCalendar(2023, least).ok).toBe(true);
    expect(workshopCalendar(2023, most).ok).toBe(true);
  });
});

describe("the year", () => {
  test.each([0, 10_000, 2023.5, Number.NaN, "2023" as unknown as number])("%s is none", (year) => {
    expect(issuesOf(workshopCalendar(year))).toEqual([["puskesmas.year-invalid", "year"]]);
  });

  test("before the guideline has no rule", () => {
    expect(issuesOf(workshopCalendar(2015))).toEqual([["law.before-first-rule", "year"]]);
    expect(issuesOf(workshopCalendar(1))).toEqual([["law.before-first-rule", "year"]]);
    expect(noticesOf(workshopCalendar(2016))).toContain("law.start-day-unknown");
    expect(workshopCalendar(9999).ok).toBe(true);
  });

  test("after Permenkes 19/2024 says that the guideline may be gone", () => {
    expect(workshopCalendar(2024, { holidays: [] })).toMatchObject({
      notices: [
        { code: "law.not-verified-after", facts: { verifiedUntil: "2023-12-31" } },
        { code: "puskesmas.revocation-unknown", citation: { regulation: "permenkes-19-2024" } },
        {},
      ],
    });
    expect(noticesOf(workshopCalendar(2023))).not.toContain("puskesmas.revocation-unknown");
  });
});

const year = fc.integer({ min: 2017, max: 2099 });
const holidaysOf = (of: number) =>
  fc.array(
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 20 }))
      .map(([month, day]) => `${of}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`),
    { maxLength: 40 },
  );
property.prop([
  year.chain((of) => fc.tuple(fc.constant(of), holidaysOf(of))),
  fc.integer({ min: 1, max: 31 }),
  fc.integer({ min: 0, max: 20 }),
])(
  "every workshop and invitation is on a working day, in time, within its month",
  ([of, holidays], monthlyDay, days) => {
    const { workshops } = okValue(workshopCalendar(of, { holidays, monthlyDay, invitationDays: days }));
    expect(workshops).toHaveLength(16);
    for (const { date, planned, invitationDate } of workshops) {
      for (const day of [date, invitationDate]) {
        expect([0, 6]).not.toContain(dayOfWeek(day));
        expect(holidays).not.toContain(day);
      }
      expect(monthOf(date)).toBe(monthOf(planned));
      expect(daysBetween(invitationDate, date)).toBeGreaterThanOrEqual(days);
    }
  },
);
property.prop([year.chain((of) => fc.tuple(fc.constant(of), holidaysOf(of)))])(
  "the order of the holidays changes nothing",
  ([of, holidays]) => {
    expect(workshopCalendar(of, { holidays: [...holidays].reverse() })).toEqual(workshopCalendar(of, { holidays }));
  },
);
