import { describe, expect, test } from "vitest";
import { type ActionItem, followUp, type TrackedAction } from "../../src/puskesmas/index.js";
import { fc, property } from "../property.js";
import { issuesOf, noticesOf, okValue, shuffled } from "./cases.js";

const raisedOn = "2024-08-02";
const dueOn = "2024-08-20";
const stateOn = (action: TrackedAction, date: string) => okValue(followUp([action], date)).actions[0];

describe("an action", () => {
  test("is not late on the day on which it is due, and one day late on the next", () => {
    const action = { status: "open", raisedOn, dueOn } as const;
    expect(stateOn(action, dueOn)).toEqual({ index: 0, state: "open", dropped: false, daysLate: 0 });
    expect(stateOn(action, "2024-08-21")).toEqual({ index: 0, state: "late", dropped: false, daysLate: 1 });
    expect(stateOn(action, "2024-09-20")).toMatchObject({ daysLate: 31 });
  });

  test("that was done is never late", () => {
    const done = { status: "done", raisedOn, dueOn, doneOn: "2024-09-10" } as const;
    expect(stateOn(done, "2024-09-10")).toMatchObject({ state: "done", daysLate: 0 });
    expect(stateOn({ status: "done", raisedOn, dueOn }, "2024-12-31")).toMatchObject({ state: "done" });
  });

  test("that was done later stood open or late on the day", () => {
    const done = { status: "done", raisedOn, dueOn, doneOn: "2024-09-10" } as const;
    expect(stateOn(done, "2024-09-09")).toMatchObject({ state: "late", daysLate: 20 });
    expect(stateOn(done, "2024-08-19")).toMatchObject({ state: "open" });
  });

  test("that was dropped is done with", () => {
    expect(stateOn({ status: "dropped", raisedOn, dueOn }, "2024-12-31")).toEqual({
      index: 0,
      state: "done",
      dropped: true,
      daysLate: 0,
    });
  });

  test("decided only later was not yet there", () => {
    expect(stateOn({ status: "dropped", raisedOn }, "2024-08-01")).toMatchObject({ state: "not-yet-raised" });
    expect(stateOn({ status: "open", raisedOn }, raisedOn)).toMatchObject({ state: "open" });
  });

  test("without dates is open, and never late", () => {
    expect(stateOn({ status: "open", raisedOn: null, dueOn: null, doneOn: null }, "2099-01-01")).toMatchObject({
      state: "open",
    });
  });
});

test("the counts add up, and who has no due date is told", () => {
  const actions: readonly TrackedAction[] = [
    { status: "open", raisedOn, dueOn },
    { status: "open", raisedOn, dueOn: "2024-09-30" },
    { status: "open", raisedOn },
    { status: "done", raisedOn, dueOn, doneOn: "2024-08-20" },
    { status: "dropped", raisedOn },
    { status: "open", raisedOn: "2024-09-02" },
  ];
  const result = followUp(actions, "2024-09-01");
  expect(result).toMatchObject({
    value: {
      date: "2024-09-01",
      total: 6,
      open: 2,
      late: 1,
      done: 2,
      dropped: 1,
      notYetRaised: 1,
      withoutDueDate: 1,
    },
    notices: [{ code: "puskesmas.no-due-date", facts: { count: 1 } }],
  });
  expect(okValue(result).actions.map(({ state }) => state)).toEqual([
    "late",
    "open",
    "open",
    "done",
    "done",
    "not-yet-raised",
  ]);
  expect(noticesOf(followUp(actions.slice(0, 2), "2024-09-01"))).toEqual([]);
  expect(followUp([], "2024-09-01")).toMatchObject({ value: { total: 0, open: 0, late: 0, done: 0, actions: [] } });
});

test("an entity is an action", () => {
  const item: ActionItem = {
    id: "TL-001",
    workshop: "LM-2024-07",
    problem: "D/S di bawah sasaran",
    action: "kunjungan rumah",
    raisedOn,
    status: "open",
  };
  expect(okValue(followUp([item], raisedOn)).open).toBe(1);
});

describe("unusable actions", () => {
  const faultsOf = (...actions: readonly object[]) => issuesOf(followUp(actions as TrackedAction[], "2024-09-01"));

  test("are told with their place", () => {
    expect(
      faultsOf(
        { status: "open", raisedOn: "2024-02-30", dueOn: "", doneOn: 5 },
        { status: "selesai" },
        { status: "open", raisedOn, dueOn: "2024-08-01" },
        { status: "done", raisedOn, doneOn: "2024-08-01" },
        { status: "open", raisedOn, doneOn: raisedOn },
        { status: "dropped", doneOn: raisedOn },
        {},
      ),
    ).toEqual([
      ["law.date-invalid", 0, "raisedOn"],
      ["law.date-invalid", 0, "dueOn"],
      ["law.date-invalid", 0, "doneOn"],
      ["puskesmas.status-unknown", 1, "status"],
      ["puskesmas.due-before-raised", 2, "dueOn"],
      ["puskesmas.done-before-raised", 3, "doneOn"],
      ["puskesmas.done-on-misplaced", 4, "doneOn"],
      ["puskesmas.done-on-misplaced", 5, "doneOn"],
      ["puskesmas.status-unknown", 6, "status"],
    ]);
    expect(followUp([{ status: "x" as "open" }], raisedOn)).toMatchObject({
      issues: [{ facts: { allowed: "open, done, dropped" } }],
    });
    expect(followUp([{ status: "done", raisedOn, dueOn: raisedOn, doneOn: raisedOn }], raisedOn).ok).toBe(true);
  });

  test("that come twice would be counted twice", () => {
    const action = { id: "TL-001", status: "open" } as const;
    expect(faultsOf(action, { status: "open" }, { status: "open" }, action, action)).toEqual([
      ["puskesmas.repeated", 3, "id"],
      ["puskesmas.repeated", 4, "id"],
    ]);
  });

  test("in another form, or on no day", () => {
    expect(issuesOf(followUp("x" as unknown as TrackedAction[], raisedOn))).toEqual([
      ["puskesmas.not-a-list", "actions"],
    ]);
    expect(issuesOf(followUp([null] as unknown as TrackedAction[], raisedOn))).toEqual([
      ["puskesmas.not-a-record", "actions", 0],
    ]);
    expect(issuesOf(followUp([], "2024-13-01"))).toEqual([["law.date-invalid", "date"]]);
  });
});

const day = fc.integer({ min: 10, max: 28 }).map((number) => `2024-08-${number}`);
const action: fc.Arbitrary<TrackedAction> = fc
  .record({ status: fc.constantFrom("open", "done", "dropped"), late: fc.option(day), done: day })
  .map(({ status, late, done }) => ({
    status: status as TrackedAction["status"],
    raisedOn: "2024-08-10",
    dueOn: late,
    ...(status === "done" ? { doneOn: done } : {}),
  }));
property.prop([shuffled(action), day])("open, late and done add up in any order", ([list, other], date) => {
  const { actions: _, ...counts } = okValue(followUp(list, date));
  expect(counts.open + counts.late + counts.done + counts.notYetRaised).toBe(list.length);
  const { actions: __, ...others } = okValue(followUp(other, date));
  expect(others).toEqual(counts);
});
property.prop([fc.array(action), fc.array(action), day])("two halves are the whole", (one, other, date) => {
  const count = (list: readonly TrackedAction[]) => okValue(followUp(list, date));
  const [a, b, all] = [count(one), count(other), count([...one, ...other])];
  for (const key of ["open", "late", "done", "dropped", "withoutDueDate"] as const) {
    expect(all[key]).toBe(a[key] + b[key]);
  }
});
