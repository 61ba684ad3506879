import { categoryRules } from "../../src/growth/index.js";
import { button, el, facts } from "../parts/dom.js";
import { lawBlock } from "../parts/law-block.js";
import { shown } from "../parts/numbers.js";
import { say } from "../words/index.js";
import { referFirst } from "./refer-first.js";
import { TableView } from "./table-view.js";
import type { CheckedFile, FileChecker } from "./types.js";

/** Everything that is to be said of a checked file. */
export function fileResult(checked: CheckedFile, checker: FileChecker): readonly (HTMLElement | undefined)[] {
  const view = new TableView(checked, checker);
  const newest = categoryRules.values.at(-1);
  const { verifiedUntil: until } = categoryRules;
  return [
    el("h2", {}, say("file.counts")),
    countsOf(checked),
    el("p", { class: "buttons" }, downloadButton(checked, checker)),
    el("h2", {}, say("file.refer-first")),
    referFirst(checked, () => view.look("refer")),
    el("h2", {}, say("file.table")),
    view.element,
    el(
      "details",
      { class: "summary", open: "" },
      el("summary", {}, say("file.summary")),
      el("pre", { id: "file-summary", tabindex: "0" }, checked.summary.trim()),
    ),
    lawBlock({
      citations: newest === undefined ? [] : [newest.cite],
      confidence: newest?.confidence,
      notes: until === undefined ? [] : [say("common.verified-until", { until })],
      limits: say("file.limits"),
    }),
  ];
}

function countsOf({ rows, measured, nowCount, soonCount, counts }: CheckedFile): HTMLElement {
  const list = facts(
    [say("file.rows"), shown(rows)],
    [say("file.measured"), shown(measured)],
    [say("file.refer-now"), shown(nowCount)],
    [say("file.refer-soon"), shown(soonCount)],
    [say("file.remarked"), shown(counts.remarked)],
  );
  list.classList.add("tiles");
  return list;
}

function downloadButton({ name, format }: CheckedFile, checker: FileChecker): HTMLElement {
  const made = button(
    say("file.download", { format: `.${format}` }),
    () => void checker.download().then((blob) => save(blob, `${name.replace(/\.\w+$/, "")}-hasil.${format}`)),
    "primary",
  );
  made.id = "file-download";
  return made;
}

/** Gives a file to the browser's own downloads: it goes nowhere else. */
function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = el("a", { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
