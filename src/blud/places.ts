/* The places where a decree speaks of its BLUD in its own words. */
import type { CheckContext, DecreeDocument, Part } from "../decree/index.js";

/** Name, considerations, provisions, and the cells of the annexes. */
export function placesOf(
  { title, annexes }: DecreeDocument,
  { considerations, provisions, annexPlace }: CheckContext,
): { readonly where: string; readonly part: Part }[] {
  return [
    ...(title?.name == null ? [] : [{ where: "title", part: title.name }]),
    ...considerations.map(({ where, body }) => ({ where, part: body })),
    ...provisions.map(({ where, body }) => ({ where, part: body })),
    ...annexes.flatMap(({ rows }, i) =>
      rows.flatMap(({ cells, number }) => cells.map((part) => ({ where: annexPlace(i, number), part }))),
    ),
  ];
}
