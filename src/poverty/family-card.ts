import { isStated } from "./check-person.js";
import { groupEqual, HASH_SEED, mixText } from "./group-equal.js";
import type { ListedRows } from "./listed.js";
import * as reasons from "./reason.js";

/** The sixteen digits of a No. KK; null when there is something else, undefined when there is nothing. */
function readFamilyCard(value: unknown): string | null | undefined {
  if (!isStated(value)) return undefined;
  if (typeof value !== "string") return null;
  const digits = SIXTEEN.test(value) ? value : value.replace(/[ .-]/g, "");
  return SIXTEEN.test(digits) ? digits : null;
}

const SIXTEEN = /^[0-9]{16}$/;

/**
 * Checks the No. KK: whether it is one, whether a household has one alone, whether it is a member's NIK, and whether two
 * households show the same. Returns each person's No. KK.
 */
export function checkFamilyCards(rows: ListedRows): readonly (string | undefined)[] {
  const { households, persons, householdOf, niks, findings } = rows;
  const ofHousehold = households.map((household) => readFamilyCard(household?.familyCard));
  const ofPerson = new Array<string | undefined>(persons.length).fill(undefined);
  for (const [person, entry] of persons.entries()) {
    const place = householdOf[person] as number;
    // Where the household states none, the first that a member states stands for it.
    if (ofHousehold[place] === undefined) ofHousehold[place] = readFamilyCard(entry?.familyCard) ?? undefined;
  }
  for (const [person, entry] of persons.entries()) {
    const own = readFamilyCard(entry?.familyCard);
    const common = ofHousehold[householdOf[person] as number];
    if (own === null || common === null) findings.add(person, reasons.familyCardMalformed);
    else if (own !== undefined && own !== common) findings.add(person, reasons.familyCardDiffers);
    const card = own ?? common ?? undefined;
    ofPerson[person] = card;
    if (card !== undefined && card === niks[person]) findings.add(person, reasons.familyCardIsNik);
  }
  const shared = sharedBetween(rows, ofHousehold);
  for (let person = 0; person < persons.length; person++) {
    if (shared[householdOf[person] as number] === 1) findings.add(person, reasons.familyCardShared);
  }
  return ofPerson;
}

/** Marks the households whose No. KK another household shows too. */
function sharedBetween(rows: ListedRows, cards: readonly (string | null | undefined)[]): Uint8Array {
  const { households, villageOf } = rows;
  const shared = new Uint8Array(households.length);
  const groups = groupEqual(
    households.length,
    (place) => {
      const card = cards[place];
      return typeof card === "string" ? mixText(HASH_SEED, card) : undefined;
    },
    (a, b) => cards[a] === cards[b],
  );
  for (const group of groups) {
    const [first = 0, ...others] = group;
    const id = households[first]?.id;
    // One household may fill several rows: same village, same id.
    const isOne = others.every(
      (place) => isStated(id) && households[place]?.id === id && villageOf[place] === villageOf[first],
    );
    if (!isOne) for (const place of group) shared[place] = 1;
  }
  return shared;
}
