import type { DecreeDocument, Part } from "../document/types.js";

/** A diktum, or an article, with the place that findings name. */
export interface Provision {
  readonly where: string;
  readonly label: Part;
  readonly body: Part;
}

/** What the decree decides or rules, in order. */
export function provisionsOf({ diktum, articles }: DecreeDocument): Provision[] {
  return [
    ...diktum.map(({ label, body }) => ({ where: `diktum.${ordinalName(label)}`, label, body })),
    ...articles.map(({ number, label, body }) => ({ where: `pasal.${number}`, label, body })),
  ];
}

function ordinalName({ text }: Part): string {
  return text.toUpperCase().replace(/^DIKTUM /, "");
}

/** A consideration, with its letter. */
export interface Consideration extends Provision {
  readonly letter: string | null;
}

/** The considerations with the place that findings name. */
export function considerationsOf({ menimbang }: DecreeDocument): Consideration[] {
  return (menimbang?.items ?? []).map(({ label, body }, i) => ({
    where: `menimbang.${label ?? i + 1}`,
    letter: label,
    label: body,
    body,
  }));
}
