import { statusOn } from "../../../law/registry/index.js";
import { drafting } from "../law.js";
import { lowered } from "../severity.js";
import type { DecreeRule } from "../types.js";

/** No item had been revoked by the date of the decree. */
export const dh06: DecreeRule = {
  meta: {
    id: "DH-06",
    severity: "error",
    citation: /* @__PURE__ */ drafting("42"),
    title: {
      id: "Dasar hukum masih berlaku pada tanggal keputusan",
      en: "No item had been revoked by the date of the decree",
    },
  },

  check(_, { basis, day, at }) {
    if (day === null) return [];
    return basis.flatMap(({ item, where, cited }) => {
      if (cited?.regulation == null || cited.resolved.status !== "found") return [];
      const status = statusOn(cited.regulation.id, day.earliest);
      if (!status.ok) return [];
      const { span } = cited.citation;
      const { by = [], confidence, citation } = status.value;
      const facts = { regulation: cited.regulation.id, by: by.join(", ") || "-" };
      const report = { where, span: at(item.body, span.start, span.end), facts, citation };
      if (status.value.status === "revoked") return [{ ...report, severity: lowered("error", confidence) }];
      if (status.value.status === "partly-revoked")
        return [{ ...report, variant: "partly", severity: "warning" as const }];
      const isDoubtful = status.value.status === "unknown" && by.length > 0;
      return isDoubtful ? [{ ...report, variant: "perhaps", severity: "info" as const }] : [];
    });
  },
};
