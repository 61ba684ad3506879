/** A programmer's mistake is no answer: a word that is none of the choices throws. */
export function oneOf(value: unknown, ...choices: readonly unknown[]): void {
  if (!choices.includes(value)) throw new RangeError(`none of ${choices.join(", ")}`);
}
