/* Rules over several fields of one record. They are asked only when every field by itself is right. */
import type { Facts } from "../foundation/result.js";

/** One rule: where it is reported, as what, and when it is broken. */
export interface CrossFieldRule<T> {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly facts?: Facts;
  readonly isBroken: (record: T) => boolean;
}

type Key<T> = keyof T & string;

const isStated = (value: unknown): boolean => value !== undefined && value !== null;

/** Of two dates (or moments) that are both stated, the first may not lie before the second. */
export function notBefore<T>(later: Key<T>, earlier: Key<T>): CrossFieldRule<T> {
  return {
    code: "entity.before-other",
    path: [later],
    facts: { other: earlier },
    isBroken: (record) => {
      const [after, before] = [record[later], record[earlier]];
      return typeof after === "string" && typeof before === "string" && after < before;
    },
  };
}

/** Of two numbers that are both stated, the first may not exceed the second. */
export function notMoreThan<T>(part: Key<T>, whole: Key<T>): CrossFieldRule<T> {
  return {
    code: "entity.more-than-other",
    path: [part],
    facts: { other: whole },
    isBroken: (record) => {
      const [small, large] = [record[part], record[whole]];
      return typeof small === "number" && typeof large === "number" && small > large;
    },
  };
}

/** At least one of the fields is stated. */
export function oneOf<T>(...fields: readonly Key<T>[]): CrossFieldRule<T> {
  return {
    code: "entity.needs-one-of",
    path: [],
    facts: { fields: fields.join(", ") },
    isBroken: (record) => !fields.some((name) => isStated(record[name])),
  };
}

/** A field is stated whenever the record is of a kind; `because` names the field that makes it so. */
export function needed<T>(name: Key<T>, because: Key<T>, when: (record: T) => boolean): CrossFieldRule<T> {
  return {
    code: "entity.needed-by-other",
    path: [name],
    facts: { other: because },
    isBroken: (record) => when(record) && !isStated(record[name]),
  };
}

/** A field has no place in a record of a kind; `because` names the field that makes it so. */
export function misplaced<T>(name: Key<T>, because: Key<T>, when: (record: T) => boolean): CrossFieldRule<T> {
  return {
    code: "entity.misplaced",
    path: [name],
    facts: { other: because },
    isBroken: (record) => when(record) && isStated(record[name]),
  };
}

/** A field says what another one excludes. */
export function contradicts<T>(name: Key<T>, other: Key<T>, isBroken: (record: T) => boolean): CrossFieldRule<T> {
  return { code: "entity.contradicts-other", path: [name], facts: { other }, isBroken };
}
