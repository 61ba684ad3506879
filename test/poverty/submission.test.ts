import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  advanceSubmission,
  type ListRegister,
  type PoorListSubmission,
  replaySubmission,
  type SubmissionState,
  type SubmissionStep,
  startSubmission,
  submissionStates,
} from "../../src/poverty/index.js";

const VILLAGE = "74.10.03.2001";
const STATES = Object.keys(submissionStates) as SubmissionState[];

/** The drawing of the reference, and the way back of a returned list. */
const ALLOWED = [
  "not-submitted draft",
  "draft deliberated",
  "deliberated submitted",
  "submitted returned",
  "submitted approved",
  "returned draft",
  "returned submitted",
  "approved sent",
  "sent determined",
];

const list = (state: SubmissionState, register: ListRegister = "DTKS"): PoorListSubmission => ({
  village: VILLAGE,
  register,
  state,
  submittedOn: null,
  steps: [{ to: state, on: "2021-06-01" }],
});

const step = (to: SubmissionState, on = "2021-06-02"): SubmissionStep => ({ to, on, evidence: "minutes" });

describe("startSubmission", () => {
  it("opens a file under the dotted code", () => {
    expect(startSubmission({ village: " 7410032001 ", register: "DTSEN" })).toEqual({
      ok: true,
      value: { village: VILLAGE, register: "DTSEN", state: "not-submitted", submittedOn: null, steps: [] },
      notices: [],
    });
  });

  it("refuses what is no village and no register", () => {
    expect(startSubmission({ village: "74.10.03.4001", register: "dtks" as ListRegister })).toEqual({
      ok: false,
      issues: [
        { code: "poverty.village-code-invalid", path: ["village"] },
        { code: "poverty.register-unknown", path: ["register"] },
      ],
    });
    expect(startSubmission({ village: VILLAGE, register: "dtks" as ListRegister })).toEqual({
      ok: false,
      issues: [{ code: "poverty.register-unknown", path: ["register"] }],
    });
  });

  it.each([
    "74.10.03",
    "74.1.03.2001",
    "74.10.032001",
    "74.10.03.2001x",
    "x7410032001",
    "74.10.03.0001",
    "७४१००३२००१",
    7410032001,
    null,
    undefined,
  ])("%s is no code of a village", (village) => {
    expect(startSubmission({ village: village as string, register: "BDT" }).ok).toBe(false);
  });
});

describe("advanceSubmission", () => {
  it.each(STATES.flatMap((from) => STATES.map((to) => [from, to] as const)))("%s to %s", (from, to) => {
    const result = advanceSubmission(list(from), step(to));
    if (ALLOWED.includes(`${from} ${to}`)) {
      expect(result.ok && result.value.state).toBe(to);
      expect(result.ok && result.value.steps).toEqual([
        { to: from, on: "2021-06-01" },
        { to, on: "2021-06-02", evidence: "minutes" },
      ]);
    } else {
      const allowed = ALLOWED.filter((pair) => pair.startsWith(`${from} `)).map((pair) => pair.split(" ")[1]);
      expect(result).toEqual({
        ok: false,
        issues: [
          {
            code: "poverty.transition-refused",
            path: ["to"],
            facts: { from, to, allowed: allowed.length === 0 ? "-" : allowed.join(", ") },
          },
        ],
      });
    }
  });

  it("keeps the first day on which the list was handed in", () => {
    const first = advanceSubmission(list("deliberated"), { to: "submitted", on: "2021-06-14" });
    expect(first.ok && first.value.submittedOn).toBe("2021-06-14");
    const again = advanceSubmission(
      { ...list("returned"), submittedOn: "2021-06-14" },
      step("submitted", "2021-07-01"),
    );
    expect(again.ok && again.value.submittedOn).toBe("2021-06-14");
    const drafted = advanceSubmission(list("not-submitted"), step("draft"));
    expect(drafted.ok && drafted.value.submittedOn).toBeNull();
  });

  it("writes no evidence where none was given", () => {
    const result = advanceSubmission(list("draft", "local"), { to: "deliberated", on: "2021-06-02" });
    expect(result.ok).toBe(false);
    const sent = advanceSubmission(list("approved"), { to: "sent", on: "2021-06-02" });
    expect(sent.ok && Object.keys(sent.value.steps.at(-1) ?? {})).toEqual(["to", "on"]);
  });

  it.each([
    ["BDT", undefined, "poverty.minutes-missing", undefined],
    ["BDT", "sptjm", "poverty.minutes-missing", undefined],
    ["BDT", "minutes", undefined, undefined],
    ["local", "sptjm", "poverty.minutes-missing", undefined],
    ["DTKS", undefined, "poverty.minutes-missing", "permensos-3-2021"],
    ["DTKS", "sptjm", "poverty.minutes-missing", "permensos-3-2021"],
    ["DTKS", "minutes", undefined, undefined],
    ["DTSEN", undefined, "poverty.minutes-or-sptjm-missing", "kepmensos-245-huk-2025"],
    ["DTSEN", "yes", "poverty.minutes-or-sptjm-missing", "kepmensos-245-huk-2025"],
    ["DTSEN", "sptjm", undefined, undefined],
    ["DTSEN", "minutes", undefined, undefined],
  ] as const)("%s deliberated with %s: %s", (register, evidence, code, regulation) => {
    const deliberated = { to: "deliberated", on: "2025-06-02", evidence } as SubmissionStep;
    const result = advanceSubmission(list("draft", register), deliberated);
    if (code === undefined) expect(result.ok).toBe(true);
    else {
      const citation = regulation === undefined ? {} : { citation: { regulation } };
      expect(result).toEqual({ ok: false, issues: [{ code, path: ["evidence"], ...citation }] });
    }
  });

  it("takes a step on the day of the last one, not before it", () => {
    expect(advanceSubmission(list("draft"), step("deliberated", "2021-06-01")).ok).toBe(true);
    expect(advanceSubmission(list("draft"), step("deliberated", "2021-05-31"))).toEqual({
      ok: false,
      issues: [{ code: "poverty.step-before-last", path: ["on"], facts: { on: "2021-05-31", last: "2021-06-01" } }],
    });
  });

  it("refuses a day and states that are none", () => {
    const issue = (result: ReturnType<typeof advanceSubmission>) => (result.ok ? undefined : result.issues[0]);
    expect(issue(advanceSubmission(list("draft"), step("deliberated", "2021-06-31")))).toEqual({
      code: "poverty.date-invalid",
      path: ["on"],
    });
    expect(issue(advanceSubmission(list("draft"), step("toString" as SubmissionState)))).toEqual({
      code: "poverty.state-unknown",
      path: ["to"],
    });
    expect(issue(advanceSubmission(list("lost" as SubmissionState), step("draft")))).toEqual({
      code: "poverty.state-unknown",
      path: ["state"],
    });
  });

  it("does not change the list that it is given", () => {
    const before = Object.freeze({ ...list("draft"), steps: Object.freeze([]) });
    expect(advanceSubmission(before, step("deliberated")).ok).toBe(true);
    expect(before).toEqual({ ...list("draft"), steps: [] });
  });
});

describe("replaySubmission", () => {
  it("names the step that was refused", () => {
    const steps: SubmissionStep[] = [
      { to: "draft", on: "2021-06-01" },
      { to: "deliberated", on: "2021-06-10" },
      { to: "submitted", on: "2021-06-11" },
    ];
    expect(replaySubmission({ village: VILLAGE, register: "DTKS", steps })).toMatchObject({
      ok: false,
      issues: [{ code: "poverty.minutes-missing", path: ["steps", 1, "evidence"] }],
    });
    expect(replaySubmission({ village: "?", register: "DTKS", steps })).toEqual({
      ok: false,
      issues: [{ code: "poverty.village-code-invalid", path: ["village"] }],
    });
    expect(replaySubmission({ village: VILLAGE, register: "DTKS", steps: [] })).toMatchObject({
      ok: true,
      value: { state: "not-submitted" },
    });
  });

  it("gives for any walk of allowed steps its last state and its first handing in", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1 }), { maxLength: 12 }), (choices) => {
        const steps: SubmissionStep[] = [];
        let state: SubmissionState = "not-submitted";
        for (const [day, choice] of choices.entries()) {
          const next: readonly SubmissionState[] = submissionStates[state].next;
          const to = next[choice % Math.max(1, next.length)];
          if (to === undefined) break;
          steps.push({ to, on: `2021-06-${String(day + 1).padStart(2, "0")}`, evidence: "minutes" });
          state = to;
        }
        const result = replaySubmission({ village: VILLAGE, register: "DTKS", steps });
        expect(result.ok && result.value.state).toBe(state);
        expect(result.ok && result.value.submittedOn).toBe(steps.find(({ to }) => to === "submitted")?.on ?? null);
        expect(result.ok && result.value.steps).toEqual(steps);
      }),
    );
  });
});

describe("the states", () => {
  it("say whose turn it is, and have names in both languages", () => {
    expect(STATES.map((state) => [state, submissionStates[state].turn])).toEqual([
      ["not-submitted", "village"],
      ["draft", "village"],
      ["deliberated", "village"],
      ["submitted", "social-office"],
      ["returned", "village"],
      ["approved", "social-office"],
      ["sent", "ministry"],
      ["determined", null],
    ]);
    const names = STATES.flatMap((state) => Object.values(submissionStates[state].name));
    expect(new Set(names).size).toBe(2 * STATES.length);
    expect(names).not.toContain("");
  });
});
