import type { DecreeNature } from "../../document/types.js";
import { documentKind, makerOf, officeRank, ownLevel } from "../documents.js";
import { drafting } from "../law.js";
import { kindLevel } from "../level.js";
import { revocationsOf } from "../revocation.js";
import type { DecreeRule } from "../types.js";

/** A keputusan does not revoke a peraturan, of whatever maker; else the level decides. */
function isHigher(words: string, own: number, nature: DecreeNature | null): boolean {
  const kind = documentKind(words);
  if (kind === null || kind.nature === "other") return false;
  if (kind.nature !== "keputusan") {
    if (nature === "keputusan") return true;
    return (kindLevel(kind, own) ?? own) < own;
  }
  return (officeRank(makerOf(words)) ?? own) < own;
}

/** What is revoked is of the same or a lower level. */
export const dik12: DecreeRule = {
  meta: {
    id: "DIK-12",
    severity: "error",
    citation: /* @__PURE__ */ drafting("158 dan 223"),
    title: { id: "Yang dicabut setingkat atau lebih rendah", en: "What is revoked is of the same or a lower level" },
  },

  check(decree, { at }) {
    const own = ownLevel(decree);
    if (own === null) return [];
    return revocationsOf(decree).flatMap(({ provision: { where, body }, revoked }) =>
      revoked.flatMap(({ words, from, to }) => {
        if (!isHigher(words, own, decree.title?.nature ?? null)) return [];
        return [{ where, span: at(body, from, to), facts: { revoked: words } }];
      }),
    );
  },
};
