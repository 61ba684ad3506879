import { button, el } from "../parts/dom.js";
import { shown } from "../parts/numbers.js";
import { say } from "../words/index.js";
import type { CheckedFile, FileChecker, RowFilter, ShownRow } from "./types.js";

const ROWS_PER_PAGE = 50;
const FILTERS = ["all", "refer", "remarked"] as const satisfies readonly RowFilter[];

/** The result table, a page at a time: however long a file is, the page holds fifty rows of it. */
export class TableView {
  readonly element: HTMLElement;
  readonly #filter = el("select", { id: "table-filter" });
  readonly #columns = el("select", { id: "table-columns" });
  readonly #table = el("table", { id: "file-table" });
  readonly #frame: HTMLElement;
  readonly #place = el("p", { class: "where", role: "status", id: "table-place" });
  readonly #before = button(say("file.before"), () => this.#go(this.#from - ROWS_PER_PAGE));
  readonly #after = button(say("file.after"), () => this.#go(this.#from + ROWS_PER_PAGE));
  #from = 0;
  #asked = 0;

  constructor(
    readonly checked: CheckedFile,
    readonly checker: FileChecker,
  ) {
    for (const filter of FILTERS) {
      this.#filter.append(
        el("option", { value: filter }, say(`file.show-${filter}`, { count: shown(checked.counts[filter]) })),
      );
    }
    this.#columns.append(
      el("option", { value: "main" }, say("file.columns-main")),
      el("option", { value: "all" }, say("file.columns-all")),
    );
    this.#filter.addEventListener("change", () => this.#go(0));
    this.#columns.addEventListener("change", () => this.#go(this.#from));
    this.#frame = el(
      "div",
      { class: "frame", tabindex: "0", role: "region", "aria-label": say("file.table") },
      this.#table,
    );
    this.element = el(
      "div",
      {},
      el("p", { class: "hint" }, say("file.table-hint")),
      el(
        "div",
        { class: "pair narrow" },
        el("div", { class: "field" }, el("label", { for: "table-filter" }, say("file.show")), this.#filter),
        el("div", { class: "field" }, el("label", { for: "table-columns" }, say("file.columns")), this.#columns),
      ),
      this.#frame,
      el("div", { class: "pager" }, this.#before, this.#place, this.#after),
    );
    this.#go(0);
  }

  /** Shows the rows behind a filter and leads there. */
  look(filter: RowFilter): void {
    this.#filter.value = filter;
    this.#go(0);
    this.#frame.scrollIntoView({ block: "nearest" });
    this.#filter.focus();
  }

  #go(from: number): void {
    const filter = FILTERS.find((name) => name === this.#filter.value) ?? "all";
    const count = this.checked.counts[filter];
    this.#from = Math.max(0, Math.min(from, Math.max(0, count - 1)));
    const to = Math.min(this.#from + ROWS_PER_PAGE, count);
    this.#before.disabled = this.#from === 0;
    this.#after.disabled = to >= count;
    this.#place.textContent =
      count === 0
        ? say("file.none")
        : say("file.page", { from: shown(this.#from + 1), to: shown(to), count: shown(count) });
    const asked = ++this.#asked;
    // The rows come from another thread: until then a screen reader holds its peace.
    this.#frame.setAttribute("aria-busy", "true");
    void this.checker.rows(filter, this.#from, ROWS_PER_PAGE).then((rows) => {
      if (asked === this.#asked) this.#draw(rows);
    });
  }

  #draw(rows: readonly ShownRow[]): void {
    const all = this.#columns.value === "all";
    const columns = this.checked.columns.map((column, at) => ({ ...column, at })).filter(({ main }) => all || main);
    const heading = (text: string) => el("th", { scope: "col" }, text);
    this.#table.replaceChildren(
      el("thead", {}, el("tr", {}, heading(say("file.row")), ...columns.map(({ name }) => heading(name)))),
      el(
        "tbody",
        {},
        ...rows.map(({ number, cells }) =>
          el(
            "tr",
            {},
            el("th", { scope: "row" }, shown(number)),
            ...columns.map(({ at }) => el("td", {}, cells[at] ?? "")),
          ),
        ),
      ),
    );
    this.#frame.setAttribute("aria-busy", "false");
  }
}
