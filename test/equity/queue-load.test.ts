import { expect, test } from "vitest";
import { type QueueTimes, queueLoad } from "../../src/equity/index.js";
import { issuesOf, noticesOf, readCases, valueIn } from "./read-cases.js";

const { loads } = readCases<{
  readonly loads: readonly {
    words: string;
    times: QueueTimes;
    arrivalsPerHour: string;
    servicesPerHour: string;
    utilisation: string;
  }[];
}>("queues");

test.each(loads)("$words", ({ times, arrivalsPerHour, servicesPerHour, utilisation }) => {
  const load = valueIn(queueLoad(times));
  expect(load).toMatchObject({
    arrivalsPerHour: { text: arrivalsPerHour },
    servicesPerHour: { text: servicesPerHour },
    utilisation: { text: utilisation },
  });
  const { arrivalsPerHour: arrivals, servicesPerHour: services } = load;
  expect(load.utilisation.value).toBeCloseTo(arrivals.value / (times.servers * services.value), 14);
});

test("a queue grows from full load on", () => {
  const load = (meanServiceMinutes: number, servers = 1) =>
    queueLoad({ meanInterarrivalMinutes: 6, meanServiceMinutes, servers });
  expect(noticesOf(load(5.99))).toEqual([]);
  expect(valueIn(load(6)).utilisation).toEqual({ value: 1, text: "1.000" });
  expect(noticesOf(load(6))).toEqual([{ code: "equity.queue-grows" }]);
  expect(noticesOf(load(6, 2))).toEqual([]);
});

test("refuses times and numbers that are none", () => {
  for (const wrong of [0, -1, Number.NaN, Number.POSITIVE_INFINITY, "6", null, undefined]) {
    const times = { meanInterarrivalMinutes: wrong, meanServiceMinutes: wrong, servers: 1 } as QueueTimes;
    expect(issuesOf(queueLoad(times))).toEqual([
      { code: "equity.not-a-time", path: ["meanInterarrivalMinutes"] },
      { code: "equity.not-a-time", path: ["meanServiceMinutes"] },
    ]);
  }
  for (const servers of [0, 1.5, -1, Number.NaN, "1", undefined]) {
    const times = { meanInterarrivalMinutes: 5, meanServiceMinutes: 4, servers } as QueueTimes;
    expect(issuesOf(queueLoad(times))).toEqual([{ code: "equity.no-server", path: ["servers"] }]);
  }
  for (const times of [null, undefined, 5]) {
    expect(issuesOf(queueLoad(times as never))).toEqual([{ code: "equity.not-a-time" }]);
  }
});
