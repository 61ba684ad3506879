import type { Label } from "./label.js";
import { HEALTH_DIRECTORATES } from "./makers.js";
import { PERMIT, PERMIT_OFFICE } from "./piece-classes.js";
import type { NumberReading } from "./read-number.js";

/** The kind of a document, from its label and its number together. */
export interface Kind {
  /** One type code, or those of a shared name. */
  readonly types: readonly string[];
  /** The maker that the number shows; undefined where the label has the say. */
  readonly office?: string;
  /** The label says another kind. */
  readonly isConflict: boolean;
}

const agreed = (types: readonly string[]): Kind => ({ types, isConflict: false });

/**
 * Decides the kind. Where label and number disagree the number wins, since it was given out by a register and the label
 * was written from memory: "Permenkes HK.01.07/..." is a Kepmenkes. Undefined when the number alone tells no kind.
 */
export function decideKind(label: Label | undefined, number: NumberReading, year: number | null): Kind | undefined {
  const labelled = label?.after.markedAs === "surat" ? ["SURAT"] : (label?.types ?? []);
  const own = ofNumber(label, number, year);
  if (own === undefined) return label === undefined ? bareKind(number, year) : agreed(labelled);
  const isConflict = label !== undefined && !isLoose(labelled) && !labelled.includes(own.type);
  return { types: [own.type], ...(own.office !== undefined && { office: own.office }), isConflict };
}

/** "SK" says no maker, so that any decision agrees with it. */
const isLoose = (types: readonly string[]): boolean => types.length === 0 || types[0] === "SK";

/** The kind and maker that the middle of a number shows. */
function ofNumber(
  label: Label | undefined,
  number: NumberReading,
  year: number | null,
): { readonly type: string; readonly office?: string } | undefined {
  const { pattern, marks } = number;
  const isGuidance = label?.act === "edaran" || label?.act === "surat" || label?.act === "izin";
  const guided = label?.types[0] ?? "";
  if (pattern?.office === "Menteri Kesehatan") {
    if (isGuidance) return { type: guided, office: label?.issuer.office ?? pattern.office };
    return { type: healthType(label, marks, pattern.id), office: pattern.office };
  }
  if (label === undefined && marks[0]?.startsWith("SE-") && marks.some((mark) => /^MK\.\d/.test(mark))) {
    return { type: "SE", office: "Menteri Keuangan" };
  }
  const isFinance = pattern?.id === "finance" || (isGuidance && marks.some((mark) => /^MK\.\d/.test(mark)));
  if (isFinance) return financeKind(label, marks, guided, isGuidance);
  if (pattern?.id === "mpr") return { type: "TAP-MPR", office: "MPR" };
  if (pattern?.id === "health-directorate" && label !== undefined && label.issuer.office === null) {
    const office = directorateOf(number.unit, year);
    return office === undefined ? undefined : { type: guided, office };
  }
  const decision = REGIONAL_DECISIONS[label?.types[0] ?? ""];
  return decision !== undefined && hasDecisionMark(marks) ? { type: decision } : undefined;
}

/** SK makes a decision, PER a regulation; with both, the label has the say. */
function healthType(label: Label | undefined, marks: readonly string[], pattern: string): string {
  if (pattern === "menkes-new") return "KEPMENKES";
  const isRegulation = marks.includes("PER");
  const isDecision = marks.includes("SK") || marks.includes("KEP");
  if (isRegulation && isDecision) return label?.act === "keputusan" ? "KEPMENKES" : "PERMENKES";
  if (isRegulation) return "PERMENKES";
  return isDecision || label?.act !== "peraturan" ? "KEPMENKES" : "PERMENKES";
}

function financeKind(label: Label | undefined, marks: readonly string[], guided: string, isGuidance: boolean) {
  const office = "Menteri Keuangan";
  if (isGuidance) return { type: guided, office };
  const isNational = label === undefined || label.types.some((type) => /^(?:PMK|KMK|PERMEN|KEPMEN|SK)/.test(type));
  if (!isNational) return undefined;
  if (marks.some((mark) => mark.startsWith("PMK"))) return { type: "PMK", office };
  return marks.some((mark) => /^(?:KMK|KM\.)/.test(mark)) ? { type: "KMK-KEUANGAN", office } : undefined;
}

function directorateOf(letter: string | null, year: number | null): string | undefined {
  return HEALTH_DIRECTORATES.find((entry) => entry.letter === letter && year !== null && year >= entry.from)?.office;
}

const REGIONAL_DECISIONS: Readonly<Record<string, string>> = { PERGUB: "KEPGUB", PERBUP: "KEPBUP", PERWAL: "KEPWAL" };

const hasDecisionMark = (marks: readonly string[]): boolean =>
  marks.some((mark) => /^(?:KEP|KPTS|KEPTS|SK)(?:\.?$|[.-]? ?\d)/.test(mark));

/** Words in numbers of certificates, orders and invitations. */
const LETTER_MARKS = /^(?:SKD|SKET|SURKET|SPT|SPPD|ND|UND|UNDANGAN|REK|ST)$/;

/** A number without label: decision, permit, circular or letter, by its shape. */
function bareKind(number: NumberReading, yearBehind: number | null): Kind | undefined {
  const { pattern, marks, code, year } = number;
  const isBeforeYear = pattern?.id === "code-sequence" && year === null && yearBehind !== null;
  if (pattern === undefined || pattern.id === "plain") return undefined;
  if (marks.length < 2 && !number.isOpen) return isBeforeYear ? agreed(["SK"]) : undefined;
  if (marks.includes("SE") || marks[0]?.startsWith("SE-") === true) return agreed(["SE"]);
  if (hasDecisionMark(marks)) return agreed(["SK"]);
  if (code === null) return undefined;
  if (isPermit(marks, code)) return agreed(["IZIN"]);
  const isLetter =
    year === null ||
    number.prefix !== null ||
    number.isSequenceLast ||
    pattern.id === "unit-code" ||
    (/^[A-Z]/.test(code) && !code.startsWith("HK")) ||
    marks.some((mark) => LETTER_MARKS.test(mark));
  return agreed([isLetter ? "SURAT" : "SK"]);
}

/** Is it the number of a permit, by one of its parts? */
function isPermit(marks: readonly string[], code: string | null): boolean {
  return (
    code === "400.7.22.2" ||
    marks.some((mark) => PERMIT.test(mark) || mark.split("-").some((part) => PERMIT_OFFICE.test(part)))
  );
}
