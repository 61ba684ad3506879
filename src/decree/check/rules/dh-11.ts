import { foldText } from "../../../foundation/text.js";
import { regulation } from "../../../law/registry/index.js";
import type { FoundCitation, RegulationMatch } from "../../citation/types.js";
import type { CitedRegulation } from "../basis.js";
import { lowered } from "../severity.js";
import type { DecreeRule } from "../types.js";

/** One slip, under the very title: kind, number or year is wrong. */
function isSurely({ differs, titleLikeness }: RegulationMatch): boolean {
  return differs.length === 1 && differs[0] !== "title" && titleLikeness !== null && titleLikeness >= 0.9;
}

/** Kind, number, year and title agree with the registry. */
export const dh11: DecreeRule = {
  meta: {
    id: "DH-11",
    severity: "error",
    title: {
      id: "Jenis, nomor, tahun, dan judul sesuai dengan daftar peraturan",
      en: "Kind, number, year and title agree with the registry",
    },
  },

  check(_, { basis, at }) {
    return basis.flatMap(({ item, where, cited }) => {
      if (cited === null) return [];
      const known = misprint(cited.citation);
      if (known !== undefined) {
        const { start, end } = cited.citation.span;
        return [{ where, span: at(item.body, start, end), variant: "other", facts: known }];
      }
      const meant = meantBy(cited);
      const row = meant === undefined ? undefined : regulation(meant.id);
      if (meant === undefined || row === undefined) return [];
      const { span } = cited.citation;
      const facts = { meant: meant.id, title: meant.title };
      const variant = meant.differs.join() === "title" ? "title" : "other";
      const severity = lowered("error", row.doubts.title ?? row.confidence);
      return [{ where, span: at(item.body, span.start, span.end), variant, facts, severity }];
    });
  },
};

/** The regulation that a wrong citation means; undefined where it is right, or nobody can tell. */
function meantBy({ citation, resolved, regulation: row }: CitedRegulation): RegulationMatch | undefined {
  const { status, regulation: match, suggestions } = resolved;
  const likely = suggestions.find(isSurely);
  if (status === "title-differs" || status === "probably-other") {
    if (likely !== undefined) return likely;
  }
  if (status !== "title-differs" || match === null || row === null) return undefined;
  // A title that the registry itself is not sure of, or that is cited shortened, proves nothing.
  const [own, cited] = [foldText(row.title), foldText(citation.value.title ?? "")];
  const isDoubtful = row.doubts.title !== undefined || /perlu dicek|terpotong|\.\.\./.test(row.title);
  return isDoubtful || own.includes(cited) || cited.includes(own) ? undefined : match;
}

/** A slip that is known from printed decrees, of a law that the registry itself knows from a citation alone. */
function misprint({
  value: { type, number, year, title },
}: FoundCitation): { meant: string; title: string } | undefined {
  const isPlan = /\brencana pembangunan jangka panjang nasional\b/i.test(title ?? "");
  if (!isPlan || type !== "UU" || number !== "17" || year === 2007) return undefined;
  return { meant: "UU 17/2007", title: "Rencana Pembangunan Jangka Panjang Nasional Tahun 2005-2025" };
}
