/* The regulations under Mengingat: which one an item cites, how it was amended, and what the registry knows of it. */
import { type Regulation, regulation } from "../../law/registry/index.js";
import { findCitations } from "../citation/find.js";
import { resolveCitation } from "../citation/resolve.js";
import type { FoundCitation, ResolvedCitation } from "../citation/types.js";
import type { DecreeDocument, DecreeItem } from "../document/types.js";
import { type DocumentKind, documentKind } from "./documents.js";

/** A regulation as an item cites it. */
export interface CitedRegulation {
  readonly citation: FoundCitation;
  readonly resolved: ResolvedCitation;
  /** Null when the registry does not hold it. */
  readonly regulation: Regulation | null;
}

/** An item of the legal basis. */
export interface BasisItem {
  readonly item: DecreeItem;
  /** Such as `mengingat.7`. */
  readonly where: string;
  /** Null when its words name no kind of document. */
  readonly kind: DocumentKind | null;
  /** What the item is about; null when it cannot be read. */
  readonly cited: CitedRegulation | null;
  /** Whether it says that the regulation was amended. */
  readonly isAmended: boolean;
  /** The amending regulations that it names, in their order. */
  readonly amendments: readonly CitedRegulation[];
}

/** Reads the items. */
export function readBasis({ mengingat }: DecreeDocument): BasisItem[] {
  const lookedUp = new Map<string, Pick<CitedRegulation, "resolved" | "regulation">>();
  const resolved = (citation: FoundCitation): CitedRegulation => {
    const key = `${citation.value.normalised}|${citation.value.title ?? ""}`;
    const found = lookedUp.get(key) ?? lookUp(citation);
    lookedUp.set(key, found);
    return { citation, ...found };
  };
  return (mengingat?.items ?? []).map((item, i) => {
    const { text } = item.body;
    const amendedAt = text.search(/\btelah (?:beberapa kali )?(?:di)?ubah\b|\bsebagaimana (?:telah )?(?:di)?ubah\b/i);
    const main = findCitations(text).filter(({ within, form }) => within === null && form === "full");
    const [first] = main;
    const isFirst = first !== undefined && (amendedAt < 0 || first.span.start < amendedAt);
    return {
      item,
      where: `mengingat.${item.label ?? i + 1}`,
      kind: documentKind(text),
      cited: isFirst ? resolved(first) : null,
      isAmended: amendedAt >= 0,
      amendments: main
        .slice(1)
        .filter(({ span }) => amendedAt >= 0 && span.start > amendedAt)
        .map(resolved),
    };
  });
}

function lookUp(citation: FoundCitation): Pick<CitedRegulation, "resolved" | "regulation"> {
  const resolved = resolveCitation(citation);
  const id = resolved.regulation?.id;
  return { resolved, regulation: id === undefined ? null : (regulation(id) ?? null) };
}
