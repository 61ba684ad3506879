/* PDF files for tests, as small as they may be. */

/** A text with its left edge and its baseline, in points from the lower left corner of the page. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const SIZE = 10;

/** A PDF with these texts on each of its pages, in Courier, whose letters are all six tenths as wide as they are high. */
export function pdfFile(pages: readonly (readonly Placed[])[]): Buffer {
  const objects = ["<</Type/Catalog/Pages 2 0 R>>", "", "<</Type/Font/Subtype/Type1/BaseFont/Courier>>"];
  const kids = pages.map((placed) => {
    const stream = placed.map(({ text, x, y }) => `BT /F1 ${SIZE} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`).join("\n");
    objects.push(`<</Length ${stream.length}>>\nstream\n${stream}\nendstream`);
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${objects.length} 0 R>>`,
    );
    return `${objects.length} 0 R`;
  });
  objects[1] = `<</Type/Pages/Count ${kids.length}/Kids[${kids.join(" ")}]>>`;
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}

const escaped = (text: string): string => text.replace(/[()\\]/g, (mark) => `\\${mark}`);

/** Lines of text on pages: from an edge, so many lines a page, each line where it stands. */
export function linesOnPages(lines: readonly string[], { x = 40, perPage = 60 } = {}): Placed[][] {
  const pages: Placed[][] = [];
  lines.forEach((line, i) => {
    if (i % perPage === 0) pages.push([]);
    const y = 800 - (i % perPage) * 12;
    // Cells are placed one by one, as programs do.
    for (const found of line.matchAll(/\S+(?: \S+)*/g)) {
      pages.at(-1)?.push({ text: found[0], x: x + found.index * SIZE * 0.6, y });
    }
  });
  return pages;
}
