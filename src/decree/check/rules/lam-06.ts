import { drafting } from "../law.js";
import { nameOf } from "../subject.js";
import type { DecreeRule } from "../types.js";
import { isUnit, officesIn, unitKinds } from "../units.js";

/** Rows lie inside the scope of the title. */
export const lam06: DecreeRule = {
  meta: {
    id: "LAM-06",
    severity: "warning",
    citation: /* @__PURE__ */ drafting("3"),
    title: { id: "Baris lampiran berada dalam lingkup judul", en: "Rows lie inside the scope of the title" },
  },

  check(decree, { annexPlace }) {
    const name = nameOf(decree);
    const kinds = unitKinds(name);
    const offices = officesIn(name);
    return decree.annexes.flatMap(({ rows }, i) =>
      rows.flatMap(({ cells, number }) => {
        const [first] = cells;
        if (first === undefined || !isUnit(first.text)) return [];
        const own = unitKinds(first.text);
        const parents = cells.slice(1).flatMap(({ text }) => officesIn(text));
        const isOutside = isApart(own, kinds) || (!shares(own, kinds) && isApart(parents, offices));
        return isOutside ? [{ where: annexPlace(i, number), span: first.span, facts: { row: number } }] : [];
      }),
    );
  },
};

/** Whether both name something, and nothing in common. */
function isApart(named: readonly string[], scope: readonly string[]): boolean {
  return named.length > 0 && scope.length > 0 && !shares(named, scope);
}

function shares(named: readonly string[], scope: readonly string[]): boolean {
  return named.some((one) => scope.includes(one));
}
