import type { Donor, Pledge } from "../../csr/index.js";
import { foldText } from "../../foundation/text.js";
import type { CellBatch } from "../io/cell-batch.js";
import type { RowIssues } from "../row-issues.js";
import { rowShape } from "../table/row-shape.js";
import type { PledgeRole } from "./columns.js";
import type { Placed } from "./need-reader.js";
import type { CsrOptions } from "./options.js";
import { RowCells } from "./row-cells.js";
import { ANSWERS, FORMS, KINDS, listOf, meaning, PROGRAMMES, STATUSES } from "./words.js";

/** What the rows of one donor say of it. */
interface OpenDonor {
  readonly id: string;
  answer: "yes" | "no" | undefined;
  differs: boolean;
  kind: Donor["kind"] | undefined;
}

/** Reads rows of pledges, and what they say of their donors. */
export class PledgeReader {
  readonly pledges: Placed<Pledge>[] = [];

  readonly #donors = new Map<string, OpenDonor>();

  constructor(
    readonly columns: ReadonlyMap<PledgeRole, number>,
    readonly options: CsrOptions,
  ) {}

  read(batch: CellBatch, issues: RowIssues): void {
    for (let row = 0; row < batch.rows; row++) {
      const shape = rowShape(batch, row, issues);
      if (shape === "empty" || shape === "slipped") continue;
      const cells = new RowCells(batch, row, this.columns, issues, this.options.thousands);
      const record = this.#pledge(cells);
      if (record !== undefined && !cells.isBroken) {
        this.pledges.push({ record, row: batch.firstRow + row, number: cells.number });
      }
    }
  }

  /** The donors; one whose rows disagree on its workers is unknown, and so is one of which none says anything. */
  get donors(): readonly Donor[] {
    // A donor whose name is no id is told of with its pledge.
    const named = [...this.#donors.values()].filter(({ id }) => id !== "" && !/^\d{16}$/.test(id));
    return named.map(({ id, answer, differs, kind = "private" }) => ({
      ...{ id, name: id, kind },
      ownWorkersRegistered: differs || answer === undefined ? undefined : answer === "yes",
    }));
  }

  #pledge(cells: RowCells<PledgeRole>): Pledge | undefined {
    const form = this.#form(cells);
    const agreedOn = cells.date("agreedOn");
    const validFrom = cells.date("validFrom") ?? agreedOn;
    if (form === undefined) cells.fault("csr-file.form-unclear", "form");
    if (validFrom === undefined && !cells.isBroken) cells.fault("csr-file.start-missing", "validFrom");
    const validTo = cells.date("validTo");
    const donor = this.#donor(cells);
    const what = this.#what(cells, form);
    if (form === undefined || validFrom === undefined) return undefined;
    const conditions = cells.stated("conditions");
    const restriction = {
      regions: listOf(cells.text("regions")),
      programmes: listOf(cells.text("programmes"))?.map((word) => programmeOf(word)),
      items: listOf(cells.text("items")),
      needs: listOf(cells.text("needs")),
      conditions: conditions === undefined ? undefined : [conditions],
    };
    const isRestricted = Object.values(restriction).some((list) => list !== undefined);
    // Without such a column the table holds what was agreed; a gap in the column is not the same.
    const status = this.columns.has("status") ? meaning(STATUSES, cells.text("status")) : "agreed";
    return {
      id: cells.stated("id") ?? `#${cells.number}`,
      ...{ donor, form, ...what },
      restriction: isRestricted ? restriction : undefined,
      ...{ agreedOn, validFrom, validTo },
      status: status as Pledge["status"],
    };
  }

  /** The form as it is named, or as the filled cells show it where only one is possible. */
  #form(cells: RowCells<PledgeRole>): Pledge["form"] | undefined {
    const named = meaning(FORMS, cells.text("form"));
    if (named !== undefined) return named;
    const shown = [
      ...(cells.text("amountRp") === "" ? [] : ["cash" as const]),
      ...(cells.text("quantity") === "" ? [] : ["goods" as const]),
      ...(cells.text("people") === "" ? [] : ["contribution" as const]),
    ];
    return shown.length === 1 ? shown[0] : undefined;
  }

  #what(cells: RowCells<PledgeRole>, form: Pledge["form"] | undefined): Pick<Pledge, "amountRp" | "goods" | "cover"> {
    const amountRp = cells.count("amountRp");
    if (form === "goods" || form === "service") {
      const quantity = cells.count("quantity") as number;
      // The value that a donor declares for goods buys nothing.
      return { goods: { item: cells.text("item"), quantity, unit: cells.text("unit"), declaredValueRp: amountRp } };
    }
    if (form !== "contribution" || amountRp !== undefined) return { amountRp };
    const [people, months] = [cells.count("people") as number, cells.count("months") as number];
    return { cover: { people, months, firstMonth: cells.month("firstMonth") } };
  }

  #donor(cells: RowCells<PledgeRole>): string {
    const name = cells.text("donor");
    const id = foldText(name) || name;
    const known = this.#donors.get(id) ?? { id, answer: undefined, differs: false, kind: undefined };
    const answer = meaning(ANSWERS, cells.text("ownWorkersRegistered"));
    if (answer === "yes" || answer === "no") {
      if (known.answer !== undefined && known.answer !== answer && !known.differs) {
        known.differs = true;
        const column = this.columns.get("ownWorkersRegistered") ?? -1;
        cells.issues.add(cells.row, cells.number, "csr-file.answers-differ", column);
      }
      known.answer = answer;
    }
    const kind = meaning(KINDS, cells.text("kind"));
    if (kind !== undefined && Object.values(KINDS).includes(kind)) known.kind = kind;
    this.#donors.set(id, known);
    return id;
  }
}

/** The programme that a word stands for, as needs name it. */
function programmeOf(word: string): string {
  return meaning(PROGRAMMES, word) as string;
}
