import { REASONS } from "../../src/cli/growth/messages.js";
import type { ReferredRow } from "../../src/cli/growth/tally.js";
import { button, el } from "../parts/dom.js";
import { shown } from "../parts/numbers.js";
import { language, say } from "../words/index.js";
import type { CheckedFile } from "./types.js";

const SHOWN = 10;

/** The rows to be referred first, by number and reason; the rest are in the table. */
export function referFirst({ now, soon, counts }: CheckedFile, showAll: () => void): HTMLElement {
  if (counts.refer === 0) return el("p", { id: "file-refer" }, say("file.refer-nobody"));
  const rows = [...now.map((row) => ({ ...row, now: true })), ...soon.map((row) => ({ ...row, now: false }))];
  const items = rows
    .slice(0, SHOWN)
    .map((row) =>
      el(
        "li",
        { class: row.now ? "finding error" : "finding warning" },
        el("strong", { class: "tag" }, say(row.now ? "file.now" : "file.soon")),
        ` ${say("file.row")} ${shown(row.row)}: ${reasonsOf(row)}`,
      ),
    );
  return el(
    "div",
    { id: "file-refer" },
    el("ol", { class: "findings" }, ...items),
    el("p", {}, button(say("file.refer-more", { count: shown(counts.refer) }), showAll)),
  );
}

function reasonsOf({ reasons }: ReferredRow): string {
  return reasons.map((reason) => REASONS[reason][language()]).join(", ");
}
