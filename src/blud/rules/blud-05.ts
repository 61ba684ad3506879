import type { DecreeRule } from "../../decree/index.js";
import { cite } from "../../law/index.js";
import { placesOf } from "../places.js";

const SINCE = "2018-08-31";
const GRADE =
  /\b(?:BLUD|Badan Layanan Umum Daerah)\)?(?: dengan)?(?: status)?(?: secara)? (?:bertahap|penuh)\b|\bstatus (?:BLUD )?(?:secara )?(?:bertahap|penuh)\b/i;

/** The grades bertahap and penuh are not used since Permendagri 79/2018. */
export const blud05: DecreeRule = {
  meta: {
    id: "BLUD-05",
    severity: "warning",
    citation: /* @__PURE__ */ cite("permendagri-79-2018"),
    title: {
      id: "BLUD bertahap dan BLUD penuh tidak dipakai sejak Permendagri 79/2018",
      en: "The grades bertahap and penuh are not used since Permendagri 79/2018",
    },
  },

  check(decree, context) {
    const { blud, day, at } = context;
    if (blud === null || day === null || day.earliest < SINCE) return [];
    return placesOf(decree, context).flatMap(({ where, part }) => {
      const found = GRADE.exec(part.text.slice(0, 5000));
      if (found === null) return [];
      return [{ where, span: at(part, found.index, found.index + found[0].length), facts: { grade: found[0] } }];
    });
  },
};
