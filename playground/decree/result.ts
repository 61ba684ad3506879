import type { Finding, FindingSeverity } from "../../src/decree/index.js";
import { describe } from "../../src/foundation/result.js";
import { cite, formatCitation } from "../../src/law/index.js";
import { regulation } from "../../src/law/registry/index.js";
import { el } from "../parts/dom.js";
import { lawBlock } from "../parts/law-block.js";
import { language, say } from "../words/index.js";
import { findingMessages } from "./check-text.js";
import { stretchesOf } from "./mark-text.js";

/** The law on how laws and decrees are written. */
const DRAFTING_LAW = cite("uu-12-2011");

const GRAVEST: readonly FindingSeverity[] = ["error", "warning", "info"];

/** The findings as a list, then the text with them marked; each leads to the other. */
export function decreeResult(text: string, findings: readonly Finding[]): readonly HTMLElement[] {
  const count = (severity: FindingSeverity) => findings.filter((finding) => finding.severity === severity).length;
  const counts = { errors: count("error"), warnings: count("warning"), infos: count("info") };
  const tone = counts.errors > 0 ? "bad" : counts.warnings > 0 ? "warn" : "open";
  return [
    el(
      "div",
      { class: `verdict ${tone}` },
      el("p", { class: "headline", tabindex: "-1", id: "decree-count" }, say("decree.count", counts)),
      findings.length === 0 ? el("p", { class: "action" }, say("decree.none")) : undefined,
    ),
    ...(findings.length === 0
      ? []
      : [
          el("h2", {}, say("decree.findings")),
          el("ol", { class: "findings" }, ...findings.map((finding, at) => findingItem(finding, at))),
        ]),
    el("h2", {}, say("decree.marked")),
    markedText(text, findings),
    lawBlock({
      citations: [DRAFTING_LAW],
      confidence: regulation(DRAFTING_LAW.regulation)?.confidence,
      limits: say("decree.limits"),
    }),
  ];
}

function findingItem(finding: Finding, at: number): HTMLElement {
  const { severity, rule, line, code, facts, citation } = finding;
  const known = citation === undefined ? undefined : regulation(citation.regulation);
  const law =
    citation === undefined
      ? say("decree.no-law")
      : formatCitation(citation, language(), "formal", { number: known?.number, title: known?.title });
  return el(
    "li",
    { class: `finding ${severity}`, id: `temuan-${at}` },
    el(
      "p",
      {},
      el("strong", { class: "tag" }, say(`decree.${severity}`)),
      ` ${rule}, `,
      el("a", { href: `#tanda-${at}`, "data-to": `tanda-${at}` }, say("decree.line", { line })),
    ),
    el("p", { class: "message" }, describe({ code, facts }, language(), findingMessages)),
    el("p", { class: "quiet" }, law),
  );
}

function markedText(text: string, findings: readonly Finding[]): HTMLElement {
  const named = new Set<number>();
  const parts = stretchesOf(text, findings).map(({ text: words, findings: on }) => {
    if (on.length === 0) return words;
    const severity = GRAVEST.find((grade) => on.some((at) => findings[at]?.severity === grade)) ?? "info";
    const fresh = on.filter((at) => !named.has(at));
    for (const at of fresh) named.add(at);
    const marks = fresh.map((at) =>
      el(
        "a",
        { class: "to", href: `#temuan-${at}`, "data-to": `temuan-${at}`, id: `tanda-${at}` },
        findings[at]?.rule ?? "",
      ),
    );
    return [...marks, el("mark", { class: severity }, words)];
  });
  return el(
    "div",
    { class: "paper", tabindex: "0", role: "region", "aria-label": say("decree.marked") },
    ...parts.flat(),
  );
}
