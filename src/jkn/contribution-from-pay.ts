/* Contributions that are a percentage: of pay, of a pension, of the basic pay that stands for a veteran's. */
import { faults } from "../foundation/records.js";
import { failure, type Notice, type Result, success } from "../foundation/result.js";
import { type Draft, NOBODY, type Settled } from "./contribution-types.js";
import { amountFault, countFault, portion } from "./numbers.js";
import {
  additionalMemberRate,
  coveredFamily,
  enterpriseWageSplit,
  pensionSplit,
  stateWageSplit,
  veteranSplit,
  wageCeiling,
  wageFloor,
} from "./parameters.js";
import type { RuleReader } from "./rules.js";

const ROUNDED: Notice = { code: "jkn.rounding-not-known", path: ["monthlyPay"] };

/** Wage earners: employer and worker each a percentage of pay between minimum wage and ceiling. */
export function waged(segment: "ppu-pn" | "ppu-bu", input: Settled, day: RuleReader): Result<Draft> {
  const { monthlyPay, minimumWage, additionalMembers = 0 } = input;
  const issues = faults(
    amountFault(["monthlyPay"], monthlyPay),
    minimumWage === undefined ? undefined : amountFault(["minimumWage"], cutToRupiah(minimumWage)),
    countFault(["additionalMembers"], additionalMembers),
  );
  if (monthlyPay === undefined || issues.length > 0) return failure(...issues);
  const split = day.read(segment === "ppu-pn" ? stateWageSplit : enterpriseWageSplit);
  const ceiling = day.read(wageCeiling);
  const family = day.read(coveredFamily);
  if (split === undefined || ceiling === undefined || family === undefined) return failure(...day.issues);

  const notices: Notice[] = [];
  const floor = segment === "ppu-bu" ? floorFor(minimumWage, day, notices) : 0;
  if (segment === "ppu-pn" && minimumWage !== undefined) {
    notices.push({ code: "jkn.minimum-wage-not-for-state", path: ["minimumWage"] });
  }
  const counted = Math.max(monthlyPay, floor);
  const rupiah = Math.min(counted, ceiling);
  const boundedBy = counted > ceiling ? "ceiling" : counted > monthlyPay ? "minimum-wage" : null;

  const beyondFamily = Math.max(0, input.members - family.persons);
  if (beyondFamily > 0) notices.push({ code: "jkn.family-of-five", path: ["members"], facts: { beyondFamily } });
  const chargedMembers = beyondFamily + additionalMembers;
  const chargedRate = chargedMembers > 0 ? day.read(additionalMemberRate) : undefined;
  // Each further member is a contribution of its own, hence rounded by itself.
  const charged = portion(rupiah, chargedRate ?? 0);
  const employer = portion(rupiah, split.employer);
  const own = portion(rupiah, split.worker);
  if (!(employer.exact && own.exact && charged.exact)) notices.push(ROUNDED);
  const worker = own.rupiah + charged.rupiah * chargedMembers;
  return success(
    {
      total: employer.rupiah + worker,
      shares: { ...NOBODY, employer: employer.rupiah, worker },
      base: { rupiah, boundedBy },
      chargedMembers,
    },
    notices,
  );
}

/** Minimum wages are decreed to the sen; BPJS cuts them to whole rupiah. What is no number is left for the check. */
function cutToRupiah(minimumWage: number): number {
  return typeof minimumWage === "number" ? Math.floor(minimumWage) : minimumWage;
}

/** The least pay that counts; 0 where none is known, with a notice. */
function floorFor(minimumWage: number | undefined, day: RuleReader, notices: Notice[]): number {
  const path = ["minimumWage"];
  if (day.readIfAny(wageFloor) === undefined) {
    notices.push({ code: "jkn.wage-floor-not-known", path, facts: { first: wageFloor.values[0]?.from ?? null } });
    return 0;
  }
  if (minimumWage === undefined) {
    notices.push({ code: "jkn.minimum-wage-missing", path });
    return 0;
  }
  const floor = cutToRupiah(minimumWage);
  if (floor !== minimumWage) notices.push({ code: "jkn.minimum-wage-cut", path, facts: { rupiah: floor } });
  return floor;
}

/** Pensioners share with government; for veterans and pioneers of independence government pays all. */
export function pensioned(kind: "pensioner" | "veteran", input: Settled, day: RuleReader): Result<Draft> {
  const { monthlyPay, members } = input;
  const issue = amountFault(["monthlyPay"], monthlyPay);
  if (issue !== undefined || monthlyPay === undefined) return failure(...faults(issue));
  const split = day.read(kind === "veteran" ? veteranSplit : pensionSplit);
  if (split === undefined) return failure(...day.issues);

  const government = portion(monthlyPay, split.government);
  const member = portion(monthlyPay, split.pensioner);
  const notices: Notice[] = government.exact && member.exact ? [] : [ROUNDED];
  if (members > 1) notices.push({ code: "jkn.members-not-charged", path: ["members"] });
  return success(
    {
      total: government.rupiah + member.rupiah,
      shares: { ...NOBODY, government: government.rupiah, member: member.rupiah },
      base: { rupiah: monthlyPay, boundedBy: null },
    },
    notices,
  );
}
