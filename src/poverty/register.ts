import type { Bilingual, Notice } from "../foundation/result.js";
import { at, cite, timeline } from "../law/index.js";

/** The national registers of poor households, as they are published. */
export type RegisterId = "BDT" | "DTKS" | "DTSEN";

/** The register that a list belongs to; `local` for a list that the regency keeps for itself. */
export type ListRegister = RegisterId | "local";

/** One national register of poor households. */
export interface Register {
  readonly id: RegisterId;
  readonly name: Bilingual;
  /** Who keeps it. */
  readonly owner: Bilingual;
}

/**
 * The registers in time: BDT, then DTKS, then DTSEN.
 *
 * BDT begins here with UU 13/2011, which gave integrated data its law; the surveys behind it are older. Of DTKS only the
 * year 2019 is known, so every day of 2019 still answers BDT with a notice. The first DTSEN was handed over on
 * 20 February 2025, fifteen days after the instruction that begins it.
 */
export const registers = /* @__PURE__ */ timeline<Register>({
  id: "poverty.register",
  verifiedUntil: "2026-02-28",
  values: [
    {
      from: "2011-08-18",
      value: {
        id: "BDT",
        name: { id: "Basis Data Terpadu", en: "Unified Database" },
        owner: { id: "BPS, TNP2K, Kementerian Sosial", en: "BPS, TNP2K, Ministry of Social Affairs" },
      },
      cite: /* @__PURE__ */ cite("uu-13-2011", { article: "8" }),
      confidence: "secondary",
    },
    {
      from: "2019-12-31",
      fromUncertain: true,
      value: {
        id: "DTKS",
        name: { id: "Data Terpadu Kesejahteraan Sosial", en: "Integrated Social Welfare Data" },
        owner: { id: "Kementerian Sosial", en: "Ministry of Social Affairs" },
      },
      cite: /* @__PURE__ */ cite("permensos-5-2019"),
      confidence: "secondary",
    },
    {
      from: "2025-02-05",
      value: {
        id: "DTSEN",
        name: { id: "Data Tunggal Sosial dan Ekonomi Nasional", en: "National Single Social and Economic Data" },
        owner: { id: "BPS", en: "BPS (Statistics Indonesia)" },
      },
      cite: /* @__PURE__ */ cite("inpres-4-2025"),
      confidence: "secondary",
    },
  ],
});

const KNOWN: ReadonlySet<unknown> = /* @__PURE__ */ new Set<ListRegister>(["BDT", "DTKS", "DTSEN", "local"]);

/** Whether a value names a register. */
export function isListRegister(value: unknown): value is ListRegister {
  return KNOWN.has(value);
}

/** Says so when a list belongs to another register than the one in force on a day; nothing when that is not known. */
export function notInForce(register: ListRegister, on: string): Notice | undefined {
  const result = at(registers, on);
  if (register === "local" || !result.ok || result.value.value.id === register) return undefined;
  // In a year whose change has no known day the newer register may already have been in force.
  if (result.notices.some(({ code }) => code === "law.start-day-unknown") && newerOf(result.value.value) === register) {
    return undefined;
  }
  return {
    code: "poverty.register-not-in-force",
    facts: { register, inForce: result.value.value.id, on },
    citation: result.value.cite,
  };
}

function newerOf(register: Register): RegisterId | undefined {
  const place = registers.values.findIndex(({ value }) => value === register);
  return registers.values[place + 1]?.value.id;
}
