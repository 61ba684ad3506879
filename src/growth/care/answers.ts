/** Yes, no, or not known. What nobody assessed is null, never a no. */
export type Answer = boolean | null;

/** Yes when one is, no when none is; else not known. */
export function anyOf(answers: readonly Answer[]): Answer {
  if (answers.includes(true)) return true;
  return answers.includes(null) ? null : false;
}

/** No when one is, yes when all are; else not known. */
export function allOf(answers: readonly Answer[]): Answer {
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}

/** An answer about a value that may not be known. */
export function ask<T>(value: T | null, question: (value: T) => boolean): Answer {
  return value === null ? null : question(value);
}
