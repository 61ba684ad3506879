/* What is known, and what follows from it: Kleene's logic. Null is "not known"; it is never read as no, nor as yes. */

/** Yes, no, or not known. */
export type Known = boolean | null;

/** No as soon as one is no; yes when all are yes. */
export function all(values: readonly Known[]): Known {
  return values.includes(false) ? false : values.includes(null) ? null : true;
}

/** Whether at least so many are yes, whatever those turn out to be that are not known. */
export function atLeastSoMany(values: readonly Known[], minimum: number): Known {
  const yes = values.filter((value) => value === true).length;
  const open = values.filter((value) => value === null).length;
  return yes >= minimum ? true : yes + open < minimum ? false : null;
}

/** Whether a count that may not be known reaches a minimum. */
export function reaches(count: number | null | undefined, minimum: number): Known {
  return count === null || count === undefined ? null : count >= minimum;
}
