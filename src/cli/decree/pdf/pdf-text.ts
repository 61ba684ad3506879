import { CommandFailure } from "../../failure.js";
import { peer } from "../peer.js";
import type { TakenText } from "../word/word-text.js";
import { gutterOf, inReadingOrder } from "./columns.js";
import { withoutRunningHeads } from "./running-heads.js";
import type { PageLine, TextItem } from "./text-items.js";
import { textOfLines } from "./text-of-lines.js";

/** A decree has some pages, a book of law some hundreds. */
const MOST_PAGES = 2000;

/** What pdf.js gives for a piece of text; marks of tagged content have no `str`. */
interface Item {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
}

/** The text of a PDF in reading order, a form feed between its pages. */
export async function pdfText(bytes: Uint8Array): Promise<TakenText> {
  const { getDocumentProxy } = await peer("unpdf", () => import("unpdf"));
  const pages: (readonly PageLine[])[] = [];
  let gutter: number | undefined;
  try {
    // pdf.js takes over the bytes that it is given.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    if (document.numPages > MOST_PAGES) throw new CommandFailure("decree.too-many-pages", { pages: MOST_PAGES });
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const written = (items as readonly Item[]).flatMap(textItem);
      gutter = gutterOf(written, gutter);
      pages.push(inReadingOrder(written, number - 1, gutter));
      page.cleanup();
    }
    await document.destroy();
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    const isLocked = error instanceof Error && error.name === "PasswordException";
    throw new CommandFailure(isLocked ? "decree.pdf-locked" : "decree.no-pdf");
  }
  if (pages.every((page) => page.length === 0)) throw new CommandFailure("decree.pdf-without-text");
  return { text: textOfLines(withoutRunningHeads(pages)), notices: [] };
}

function textItem({ str, transform, width }: Item): TextItem[] {
  if (str === undefined || transform === undefined) return [];
  const [, , c = 0, d = 0, x = 0, y = 0] = transform;
  return [{ text: str, x, y, width: width ?? 0, size: Math.hypot(c, d) || 1 }];
}
