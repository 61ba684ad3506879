import { documentKind } from "../documents.js";
import type { DecreeRule } from "../types.js";

/** Memperhatikan comes after Mengingat and holds no regulation. */
export const mem01: DecreeRule = {
  meta: {
    id: "MEM-01",
    severity: "info",
    title: {
      id: "Memperhatikan berada setelah Mengingat dan tidak memuat peraturan",
      en: "Memperhatikan comes after Mengingat and holds no regulation",
    },
  },

  check({ mengingat, memperhatikan }) {
    if (memperhatikan === null) return [];
    const isBefore = mengingat !== null && memperhatikan.span.start < mengingat.span.start;
    const held = memperhatikan.items.filter(({ body }) => documentKind(body.text)?.nature === "peraturan");
    return [
      ...(isBefore ? [{ where: "memperhatikan", span: memperhatikan.label.span, variant: "order" }] : []),
      ...held.map(({ body }) => ({ where: "memperhatikan", span: body.span, variant: "regulation" })),
    ];
  },
};
