import { CommandFailure } from "../../failure.js";
import { peer } from "../peer.js";
import { listLabels } from "./list-labels.js";
import { ZipEntries } from "./zip-entries.js";

/** What a decree in Word unpacks to at most: above it, the file is no decree. */
const MOST_UNPACKED = 256 * 2 ** 20;

const MAIN = "word/document.xml";

/** A node of the tree that mammoth makes of a document, as far as text goes. */
interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly value?: string;
  readonly breakType?: string;
  readonly numbering?: { readonly isOrdered: boolean } | null;
}

/** A text taken from a file, and what its reader must know. */
export interface TakenText {
  readonly text: string;
  /** Codes of the message catalogue. */
  readonly notices: readonly string[];
}

/** The text of a Word document: paragraphs on lines, list labels written out, the cells of a table row between tabs. */
export async function wordText(bytes: Buffer): Promise<TakenText> {
  const zip = ZipEntries.of(bytes);
  if (zip === undefined || !zip.has(MAIN)) throw new CommandFailure("decree.no-word");
  if (zip.unpacked > MOST_UNPACKED) throw new CommandFailure("decree.too-long", { bytes: MOST_UNPACKED });
  const { default: mammoth } = await peer("mammoth", () => import("mammoth"));
  let root: Node | undefined;
  const transformDocument = (document: Node): Node => {
    root = document;
    // Nothing of it need be made into a page.
    return { ...document, children: [] };
  };
  try {
    await mammoth.convertToHtml({ buffer: bytes }, { transformDocument });
  } catch {
    throw new CommandFailure("decree.no-word");
  }
  if (root === undefined) throw new CommandFailure("decree.no-word");
  const labels = listLabels(zip.text("word/numbering.xml") ?? "", zip.text(MAIN) ?? "");
  const isCounted = labels.length === numberedIn(root);
  const lines = linesOf(root, isCounted ? [...labels] : []);
  return { text: `${lines.join("\n")}\n`, notices: isCounted ? [] : ["decree.word-labels"] };
}

function numberedIn(node: Node): number {
  const own = node.type === "paragraph" && node.numbering != null ? 1 : 0;
  return (node.children ?? []).reduce((sum, child) => sum + numberedIn(child), own);
}

/** The lines of a node; labels are taken off the list as their paragraphs come. */
function linesOf(node: Node, labels: string[]): readonly string[] {
  if (node.type === "paragraph") {
    const label = node.numbering == null ? "" : (labels.shift() ?? "");
    const text = textOf(node);
    return (label === "" ? text : `${label} ${text}`).split("\n");
  }
  if (node.type === "table") return (node.children ?? []).flatMap((row) => rowLines(row, labels));
  return (node.children ?? []).flatMap((child) => linesOf(child, labels));
}

function textOf(node: Node): string {
  if (node.type === "text") return node.value ?? "";
  if (node.type === "tab") return "\t";
  if (node.type === "break") return "\n";
  return (node.children ?? []).map(textOf).join("");
}

/**
 * A row of a table. A row that begins with a number is one line, its cells between tabs. In a row that only lays out the
 * page ("Menimbang", ":", considerations) the paragraphs of the cells keep their lines; cells of equally many paragraphs
 * stand beside each other.
 */
function rowLines(row: Node, labels: string[]): readonly string[] {
  const cells = (row.children ?? []).map((cell) => linesOf(cell, labels).filter((line) => line.trim() !== ""));
  const filled = cells.filter((cell) => cell.length > 0);
  if (filled.length === 0) return [""];
  if (/^\d{1,4}[.)]?$/.test(filled[0]?.join(" ").trim() ?? "")) return [cells.map((cell) => cell.join(" ")).join("\t")];
  const many = filled.filter((cell) => cell.length > 1);
  const [first] = many;
  if (first !== undefined && many.length > 1 && many.every((cell) => cell.length === first.length)) {
    return first.map((_, at) => filled.flatMap((cell) => cell[at] ?? []).join("\t"));
  }
  return filled
    .map((cell) => cell.join("\n"))
    .join("\t")
    .split("\n");
}
