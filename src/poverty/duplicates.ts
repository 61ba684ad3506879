import { isIsoDate } from "../foundation/calendar.js";
import { foldName } from "./fold-name.js";
import { groupEqual, HASH_SEED, mixText } from "./group-equal.js";
import type { ListedRows } from "./listed.js";
import { type DuplicateScope, duplicateReasons, type SameBy } from "./reason.js";

/** Entries that share a value; persons are named by their place in the verification. */
export interface DuplicateGroup {
  readonly by: SameBy;
  /** All of them, in the order of the input. */
  readonly people: readonly number[];
}

/** Two entries that seem to be one person; persons are named by their place in the verification. */
export interface DuplicatePair {
  readonly by: SameBy;
  readonly scope: DuplicateScope;
  readonly first: number;
  readonly second: number;
}

/** The groups, and the pairs that link each. */
export interface Duplicates {
  readonly groups: readonly DuplicateGroup[];
  readonly pairs: readonly DuplicatePair[];
}

/**
 * Finds duplicates by NIK, by No. KK with name and date of birth, and by name, date of birth and mother's name.
 *
 * A value shared by k people makes one group and a chain of k - 1 pairs, never all k (k - 1) / 2: sorted by village, so
 * that a village with m of them has m - 1 pairs within and each next village one pair between. A pair that a surer value
 * already makes equal is not repeated.
 */
export function findDuplicates(rows: ListedRows, familyCards: readonly (string | undefined)[]): Duplicates {
  const { persons, niks } = rows;
  const named = nameAndBirthHashes(rows);
  const isNamedAlike = (a: number, b: number): boolean =>
    persons[a]?.birthDate === persons[b]?.birthDate && foldName(persons[a]?.name) === foldName(persons[b]?.name);
  const motherOf = (person: number): string => foldName(persons[person]?.motherName);
  const isSameNik = (a: number, b: number): boolean => niks[a] !== undefined && niks[a] === niks[b];
  const isSameCard = (a: number, b: number): boolean =>
    familyCards[a] !== undefined && familyCards[a] === familyCards[b];

  const groups: DuplicateGroup[] = [];
  const pairs: DuplicatePair[] = [];
  const search = (
    by: SameBy,
    hashOf: (person: number) => number | undefined,
    isEqual: (a: number, b: number) => boolean,
    isKnown: (a: number, b: number) => boolean,
  ): void => {
    for (const people of groupEqual(persons.length, hashOf, isEqual)) {
      groups.push({ by, people });
      noteReasons(rows, by, people);
      linkPairs(rows, by, people, isKnown, pairs);
    }
  };

  search(
    "nik",
    (person) => hashOfText(niks[person]),
    isSameNik,
    () => false,
  );
  search(
    "family-card-name-birth",
    (person) => extended(named, person, familyCards[person]),
    (a, b) => isSameCard(a, b) && isNamedAlike(a, b),
    isSameNik,
  );
  search(
    "name-birth-mother",
    (person) => extended(named, person, motherOf(person)),
    (a, b) => isNamedAlike(a, b) && motherOf(a) === motherOf(b),
    (a, b) => isSameNik(a, b) || isSameCard(a, b),
  );
  return { groups, pairs };
}

function hashOfText(text: string | undefined): number | undefined {
  return text === undefined ? undefined : mixText(HASH_SEED, text);
}

/** Hashes of name and date of birth, and which persons have both. */
interface NamedHashes {
  readonly hashes: Int32Array;
  readonly isKnown: Uint8Array;
}

function nameAndBirthHashes({ persons }: ListedRows): NamedHashes {
  const hashes = new Int32Array(persons.length);
  const isKnown = new Uint8Array(persons.length);
  for (const [person, entry] of persons.entries()) {
    const name = foldName(entry?.name);
    const birthDate = entry?.birthDate;
    if (name === "" || !isIsoDate(birthDate)) continue;
    hashes[person] = mixText(mixText(HASH_SEED, name), birthDate);
    isKnown[person] = 1;
  }
  return { hashes, isKnown };
}

/** The hash with one more text; undefined when any part is missing, for an unknown equals nothing. */
function extended({ hashes, isKnown }: NamedHashes, person: number, text: string | undefined): number | undefined {
  if (isKnown[person] === 0 || text === undefined || text === "") return undefined;
  return mixText(hashes[person] as number, text);
}

const villageOfPerson = ({ villageOf, householdOf }: ListedRows, person: number): number =>
  villageOf[householdOf[person] as number] as number;

function scopeOf(a: number, b: number): DuplicateScope {
  if (a === -1 || b === -1) return "village-unknown";
  return a === b ? "within-village" : "between-villages";
}

/** Tells each of the group whether its likes stand in its own village, in another, or nobody knows where. */
function noteReasons(rows: ListedRows, by: SameBy, people: readonly number[]): void {
  const perVillage = new Map<number, number>();
  for (const person of people) {
    const village = villageOfPerson(rows, person);
    perVillage.set(village, (perVillage.get(village) ?? 0) + 1);
  }
  const knownVillages = perVillage.size - (perVillage.has(-1) ? 1 : 0);
  for (const person of people) {
    const village = villageOfPerson(rows, person);
    const isWithin = village !== -1 && (perVillage.get(village) as number) > 1;
    const isBetween = village !== -1 && knownVillages > 1;
    if (isWithin) noteScope(rows, by, person, "within-village");
    if (isBetween) noteScope(rows, by, person, "between-villages");
    if (!isWithin && !isBetween) noteScope(rows, by, person, "village-unknown");
  }
}

function noteScope({ findings }: ListedRows, by: SameBy, person: number, scope: DuplicateScope): void {
  const reason = duplicateReasons[by][scope];
  // The surer of two ways to see that it is the same person is enough.
  if (!findings.of(person).some(({ code }) => code === reason.code)) findings.add(person, reason);
}

function linkPairs(
  rows: ListedRows,
  by: SameBy,
  people: readonly number[],
  isKnown: (a: number, b: number) => boolean,
  pairs: DuplicatePair[],
): void {
  const chain = [...people].sort((a, b) => villageOfPerson(rows, a) - villageOfPerson(rows, b) || a - b);
  for (let link = 1; link < chain.length; link++) {
    const a = chain[link - 1] as number;
    const b = chain[link] as number;
    if (isKnown(a, b)) continue;
    const scope = scopeOf(villageOfPerson(rows, a), villageOfPerson(rows, b));
    pairs.push({ by, scope, first: Math.min(a, b), second: Math.max(a, b) });
  }
}
