/* Contributions that are an amount per head: PBI, registered by local government, independent members by class. */
import { failure, type Notice, type Result, success } from "../foundation/result.js";
import { cite } from "../law/index.js";
import { type ContributionShares, type Draft, NOBODY, type Settled } from "./contribution-types.js";
import {
  ANNULLED_FROM,
  classThreeAid,
  independentContribution,
  type JknClass,
  localGovernmentContribution,
  pbiContribution,
  provincialContribution,
} from "./parameters.js";
import type { RuleReader } from "./rules.js";

const LOCAL_TIER: Notice = { code: "jkn.local-tier-not-known", path: ["shares", "region"] };
const WHILE_ACTIVE: Notice = { code: "jkn.aid-only-while-active" };
const ANNULLED: Notice = {
  code: "jkn.rates-annulled-2020",
  citation: /* @__PURE__ */ cite("putusan-ma-7-p-hum-2020"),
};

/** PBI: one amount, paid by the centre, inside which the province contributes from 2021 on. */
export function assisted({ members, fiscalCapacity }: Settled, day: RuleReader): Result<Draft> {
  const rate = day.read(pbiContribution);
  if (rate === undefined) return failure(...day.issues);
  const total = rate * members;
  const draft = (government: number | null, region: number | null, ...notices: Notice[]): Result<Draft> =>
    success({ class: "III", total, shares: { ...NOBODY, government, region } }, notices);

  if (fiscalCapacity === undefined) {
    // Every capacity has contributed since the same day.
    const { from } = provincialContribution.medium.values[0] as { readonly from: string };
    if (day.asOf < from) return draft(total, 0);
    return draft(null, null, { code: "jkn.split-needs-fiscal-capacity", path: ["fiscalCapacity"] });
  }
  const parameter = Object.hasOwn(provincialContribution, fiscalCapacity)
    ? provincialContribution[fiscalCapacity]
    : undefined;
  if (parameter === undefined) {
    const choices = Object.keys(provincialContribution).join(", ");
    return failure({ code: "jkn.fiscal-capacity-unknown", path: ["fiscalCapacity"], facts: { choices } });
  }
  const region = (day.readIfAny(parameter) ?? 0) * members;
  return draft(total - region, region);
}

/** Registered by local government: until 2020 it paid the whole; from 2021 the aid of class III lightens it. */
export function registeredLocally({ members }: Settled, day: RuleReader): Result<Draft> {
  const rate = day.read(localGovernmentContribution);
  if (rate === undefined) return failure(...day.issues);
  const total = rate * members;
  // The aid of 2020 went to independent members; local government has a part in it, and is aided, from 2021 on.
  const hasLocalPart = classThreeAid.values.find(({ value }) => value.local > 0) as { readonly from: string };
  const aid = day.asOf >= hasLocalPart.from ? day.read(classThreeAid) : undefined;
  const government = (aid?.central ?? 0) * members;
  const shares = { ...NOBODY, government, region: total - government };
  return success({ class: "III", total, shares }, aid === undefined ? [] : [WHILE_ACTIVE, LOCAL_TIER]);
}

/** Independent members and non-workers: by class, aided in class III from July 2020 on. */
export function byClass(jknClass: JknClass, { payer, members }: Settled, day: RuleReader): Result<Draft> {
  const rate = day.read(independentContribution[jknClass]);
  if (rate === undefined) return failure(...day.issues);
  const notices: Notice[] = [];
  if (day.grounds().rules[0]?.from === ANNULLED_FROM) notices.push(ANNULLED);
  const aid = jknClass === "III" ? day.readIfAny(classThreeAid) : undefined;
  if (aid !== undefined) notices.push(WHILE_ACTIVE);
  if (aid !== undefined && aid.local > 0) notices.push(LOCAL_TIER);

  const own = (aid?.member ?? rate) * members;
  const local = (aid?.local ?? 0) * members;
  const shares: ContributionShares = {
    ...NOBODY,
    member: payer === "member" ? own : 0,
    donor: payer === "donor" ? own : 0,
    government: (aid?.central ?? 0) * members,
    region: payer === "member" || payer === "donor" ? local : local + own,
  };
  return success({ class: jknClass, total: rate * members, shares }, notices);
}
