import { isIsoDate } from "../foundation/calendar.js";
import { faults } from "../foundation/records.js";
import { failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import { foldText } from "../foundation/text.js";
import { holdsOn, lastDay, type Period, periodFault } from "./periods.js";

/** A hospital's contract to serve the people of a region under a scheme. */
export interface HospitalContract extends Period {
  readonly hospital: string;
  /** Kemendagri code of the region whose people it serves, such as `36.73`. */
  readonly region: string;
  /** Such as `bpjs` or `jamkesda`. */
  readonly scheme?: string | undefined;
}

/** Where a hospital's contracts stand on a day. */
export interface ContractedHospital {
  readonly hospital: string;
  readonly scheme?: string;
  readonly status: "in-force" | "not-yet" | "ended";
  /** The contract that the status comes from: the one in force, else the next, else the last. */
  readonly from: string;
  /** Absent while the contract names no last day. */
  readonly to?: string;
  /** Its place in the list of contracts, from 0. */
  readonly index: number;
}

/**
 * The hospitals contracted for the people of a region on a day; those whose contract has ended stay in the list, marked.
 *
 * A contract for a province or regency serves the regions inside it. A hospital with several contracts under one scheme
 * is listed once: renewed is not ended.
 *
 * @param contracts - the contracts, each with its first and last day
 * @param region - Kemendagri code of the region, dotted or not
 * @param date - the day, YYYY-MM-DD
 * @returns hospitals in the order of the list; an issue for a date or code that is none; a notice when none is in force
 * @example
 * ```ts
 * import { contractedHospitals } from "tatasehat/jkn";
 * const contracts = [
 *   { hospital: "RSDP", region: "36.73", scheme: "jamkesda", from: "2022-01-01", to: "2022-12-31" },
 *   { hospital: "RS Kencana", region: "36.73", scheme: "jamkesda", from: "2021-01-01", to: "2021-12-31" },
 * ];
 * const hospitals = contractedHospitals(contracts, "36.73", "2022-11-08");
 * hospitals.ok && hospitals.value.map(({ status }) => status); //=> ["in-force", "ended"]
 * ```
 */
export function contractedHospitals(
  contracts: readonly HospitalContract[],
  region: string,
  date: string,
): Result<readonly ContractedHospital[]> {
  const asked = digitsOf(region);
  const issues = faults(
    isIsoDate(date) ? undefined : { code: "jkn.date-invalid", path: ["date"] },
    asked === undefined ? { code: "jkn.region-code-invalid", path: ["region"] } : undefined,
    ...contracts.map((contract, i) => periodFault(["contracts", i], contract)),
    ...contracts.map((contract, i) => textFault(["contracts", i, "hospital"], contract?.hospital)),
    ...contracts.map((contract, i) =>
      digitsOf(contract?.region) === undefined
        ? { code: "jkn.region-code-invalid", path: ["contracts", i, "region"] }
        : undefined,
    ),
  );
  if (asked === undefined || issues.length > 0) return failure(...issues);

  const byHospital = new Map<string, ContractedHospital>();
  contracts.forEach((contract, index) => {
    if (!asked.startsWith(digitsOf(contract.region) as string)) return;
    const key = JSON.stringify([foldText(contract.hospital), foldText(String(contract.scheme ?? ""))]);
    const standing = standingOf(contract, index, date);
    const known = byHospital.get(key);
    byHospital.set(key, known === undefined || isNearer(standing, known) ? standing : known);
  });
  const hospitals = [...byHospital.values()];
  const notices: Notice[] = hospitals.some(({ status }) => status === "in-force")
    ? []
    : [{ code: "jkn.no-contract-in-force", facts: { listed: hospitals.length } }];
  return success(hospitals, notices);
}

function standingOf(contract: HospitalContract, index: number, date: string): ContractedHospital {
  const { hospital, scheme, from, to } = contract;
  return {
    hospital,
    ...(scheme === undefined ? {} : { scheme }),
    status: holdsOn(contract, date) ? "in-force" : date < from ? "not-yet" : "ended",
    from,
    ...(to === undefined || to === null ? {} : { to }),
    index,
  };
}

const NEARNESS = ["in-force", "not-yet", "ended"];

/** Of two contracts in force or ended the one that lasts longer tells more; of two to come the one that starts sooner. */
function isNearer(one: ContractedHospital, other: ContractedHospital): boolean {
  const order = NEARNESS.indexOf(one.status) - NEARNESS.indexOf(other.status);
  if (order !== 0) return order < 0;
  return one.status === "not-yet" ? one.from < other.from : lastDay(one) > lastDay(other);
}

/** A contract of nobody knows which hospital says nothing. */
function textFault(path: readonly (string | number)[], text: unknown): Issue | undefined {
  return typeof text === "string" && text.trim() !== "" ? undefined : { code: "jkn.hospital-missing", path };
}

/** Province 2 digits, regency 4, district 6, village 10. */
function digitsOf(code: string | undefined): string | undefined {
  const digits = String(code).replaceAll(".", "");
  return /^(?:\d{2}|\d{4}|\d{6}|\d{10})$/.test(digits) ? digits : undefined;
}
