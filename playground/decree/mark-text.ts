import type { Finding } from "../../src/decree/index.js";

/** A stretch of the text with the findings that lie on it, by their places in the list. */
export interface Stretch {
  readonly text: string;
  readonly findings: readonly number[];
}

/** Cuts a text where findings begin and end, so that those which overlap can all be marked. */
export function stretchesOf(text: string, findings: readonly Finding[]): readonly Stretch[] {
  const cuts = new Set([0, text.length]);
  for (const { span } of findings) {
    cuts.add(Math.min(span.start, text.length));
    cuts.add(Math.min(endOf(span), text.length));
  }
  const places = [...cuts].sort((a, b) => a - b);
  const begins = new Map<number, number[]>();
  for (const [at, { span }] of findings.entries()) {
    begins.set(span.start, [...(begins.get(span.start) ?? []), at]);
  }
  let open: number[] = [];
  return places.slice(0, -1).map((from, i) => {
    const to = places[i + 1] as number;
    open = [...open.filter((at) => endOf((findings[at] as Finding).span) > from), ...(begins.get(from) ?? [])];
    return { text: text.slice(from, to), findings: [...open] };
  });
}

/** A finding on nothing, such as a part that is missing, is marked at the character where it should be. */
function endOf({ start, end }: Finding["span"]): number {
  return Math.max(end, start + 1);
}
