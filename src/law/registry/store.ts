/*
 * The registry's lines, decoded on first use. What a status needs stands apart from titles and sources, so that whoever
 * only asks for statuses does not carry them.
 */
import type { Confidence } from "../timeline.js";
import { ALIASES, STATUS_LINES } from "./data/status.js";
import type { DoubtfulField, RegulationStatus } from "./types.js";

/** A regulation without its description. */
export interface Entry {
  /** Its place in the lines. */
  readonly index: number;
  readonly id: string;
  readonly type: string;
  readonly number: string;
  readonly year: number;
  readonly enacted: string | undefined;
  readonly effective: string | undefined;
  readonly status: RegulationStatus;
  /** Who revoked it, wholly or in part, as the status says. */
  readonly revoker: string | undefined;
  readonly amendedBy: readonly string[];
  /** Revoked regulations that have no entry of their own. */
  readonly otherRevokes: readonly string[];
  readonly confidence: Confidence;
  readonly doubts: Readonly<Partial<Record<DoubtfulField, Confidence>>>;
}

const STATUSES: Readonly<Record<string, RegulationStatus>> = {
  i: "in-force",
  a: "amended",
  p: "partly-revoked",
  r: "revoked",
  u: "unknown",
};

const CONFIDENCES: Readonly<Record<string, Confidence>> = { v: "verified-in-source", s: "secondary", u: "unverified" };

const FIELDS: Readonly<Record<string, DoubtfulField>> = {
  t: "title",
  d: "enacted",
  e: "effective",
  s: "status",
  a: "amendedBy",
  g: "gazette",
};

let decoded: ReadonlyMap<string, Entry> | undefined;

/** All regulations by id, sorted by type, year and number. */
export function entries(): ReadonlyMap<string, Entry> {
  decoded ??= decode();
  return decoded;
}

/**
 * The regulation of an id, in whatever case, with dots or hyphens, as people cite it ("Permenkes No. 4 Tahun 2019"), or
 * under a shorter name that sources use.
 */
export function entryOf(id: string): Entry | undefined {
  const name = kebab(String(id).replace(/\b(?:nomor|no|tahun)\b/gi, " "));
  return entries().get(ALIASES[name] ?? name);
}

/** The cells of a block of lines. */
export function cellsOf(lines: string): string[][] {
  return lines
    .trim()
    .split("\n")
    .map((line) => line.split("|"));
}

export function listOf(cell: string): string[] {
  return cell === "" ? [] : cell.split(" ");
}

function decode(): Map<string, Entry> {
  let type = "";
  return new Map(
    cellsOf(STATUS_LINES).map((cells, index) => {
      const [named = "", number = "", year = "", enacted = "", effective = "", status = ""] = cells;
      const [amendedBy = "", otherRevokes = "", confidence = ""] = cells.slice(6);
      type = named || type;
      const id = idOf(type, number, year);
      const entry: Entry = {
        ...{ index, id, type, number },
        year: Number(year),
        enacted: dateOf(enacted, year),
        effective: dateOf(effective === "=" ? enacted : effective, year),
        status: STATUSES[status.charAt(0)] as RegulationStatus,
        revoker: status.slice(1) || undefined,
        amendedBy: listOf(amendedBy),
        otherRevokes: listOf(otherRevokes),
        confidence: CONFIDENCES[confidence.charAt(0)] as Confidence,
        doubts: Object.fromEntries(
          (confidence.slice(1).match(/../g) ?? []).map(([field = "", level = ""]) => [
            FIELDS[field],
            CONFIDENCES[level],
          ]),
        ),
      };
      return [id, entry];
    }),
  );
}

function kebab(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** A Permenkes is called by its bare number even where that is 741/MENKES/PER/VII/2008. */
function idOf(type: string, number: string, year: string): string {
  const short = type === "PERMENKES" ? number.replace(/^0*(\d+)\/MENKES\/PER\/.*/, "$1") : number;
  const named = kebab(`${type}-${short}`);
  return named.endsWith(`-${year}`) ? named : `${named}-${year}`;
}

/** 0108 in a regulation of 2020 is 2020-01-08. */
function dateOf(cell: string, year: string): string | undefined {
  const digits = cell.length === 4 ? year + cell : cell;
  return digits.replace(/(....)(..)(..)/, "$1-$2-$3") || undefined;
}
