/* Word files for tests, as small as they may be. */

/** A paragraph, perhaps of an automatic list, or a table of paragraphs. */
export type Block =
  | { readonly text: string; readonly list?: ListPlace }
  | { readonly rows: readonly (readonly (readonly Block[])[])[] };

/** The number of a list in {@link NUMBERING}, and the level in it. */
export interface ListPlace {
  readonly list: number;
  readonly level?: number;
}

/** 1 counts a., b., with 1), 2) below; 2 counts 1., 2.; 3 is a bullet; 4 counts like 2 from 1 again; 5 I. and 01. */
const NUMBERING = (() => {
  const level = (at: number, format: string, text: string, start = 1) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const definition = (id: number, ...levels: string[]) =>
    `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
  const list = (id: number, of: number, more = "") =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
  return [
    definition(10, level(0, "lowerLetter", "%1."), level(1, "decimal", "%2)")),
    definition(11, level(0, "decimal", "%1.")),
    definition(12, level(0, "bullet", "•")),
    definition(13, level(0, "upperRoman", "%1."), level(1, "decimalZero", "%1-%2")),
    ...[list(1, 10), list(2, 11), list(3, 12)],
    list(4, 11, `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>`),
    list(5, 13),
  ].join("");
})();

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A Word file with these blocks; `more` is the XML of what stands behind them. */
export function wordFile(blocks: readonly Block[], numbering = NUMBERING, more = ""): Buffer {
  const body = blocks.map(blockXml).join("");
  return zipFile({
    "[Content_Types].xml": `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPE}.numbering+xml"/></Types>`,
    "_rels/.rels": `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/numbering" Target="numbering.xml"/></Relationships>`,
    "word/numbering.xml": `${XML}<w:numbering ${W}>${numbering}</w:numbering>`,
    "word/document.xml": `${XML}<w:document ${W}><w:body>${body}${more}</w:body></w:document>`,
  });
}

function blockXml(block: Block): string {
  if ("rows" in block) {
    const cell = (blocks: readonly Block[]) => `<w:tc>${blocks.map(blockXml).join("") || "<w:p/>"}</w:tc>`;
    return `<w:tbl>${block.rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
  }
  const { text, list } = block;
  const place =
    list === undefined
      ? ""
      : `<w:pPr><w:numPr><w:ilvl w:val="${list.level ?? 0}"/><w:numId w:val="${list.list}"/></w:numPr></w:pPr>`;
  const words = text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .split("\t")
    .map((part) => `<w:t xml:space="preserve">${part}</w:t>`)
    .join("<w:tab/>");
  return `<w:p>${place}<w:r>${words}</w:r></w:p>`;
}

/** A zip of texts, stored as they are. */
export function zipFile(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [title, content] = [Buffer.from(name), Buffer.from(text)];
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt32LE(crc32(content), 14);
    head.writeUInt32LE(content.length, 18);
    head.writeUInt32LE(content.length, 22);
    head.writeUInt16LE(title.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    head.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(offset, 42);
    parts.push(head, title, content);
    directory.push(entry, title);
    offset += head.length + title.length + content.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length / 2, 8);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

function crc32(bytes: Buffer): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

/** A decree in plain text as typists lay it out in Word: labels, colons and items in tables, letters and numbers automatic. */
export function asWord(text: string): Buffer {
  const blocks: Block[] = [];
  let list = 0;
  for (const line of text.trimEnd().split("\n")) {
    const [, label, mark, words = ""] =
      /^(Menimbang|Mengingat|Memperhatikan|Menetapkan|KE[A-Z]+) *: (?:([a-z]|\d{1,2})\. )?(.*)$/.exec(line) ?? [];
    const [, , further] = /^ {12}([a-z]|\d{1,2})\. (.*)$/.exec(line) ?? [];
    if (label === "Menimbang" || label === "Mengingat") list = label === "Menimbang" ? 1 : 2;
    const item = (content: string): Block => ({ text: content, list: { list } });
    if (label !== undefined) {
      const body = mark === undefined ? { text: words } : item(words);
      blocks.push({ rows: [[[{ text: label }], [{ text: ":" }], [body]]] });
    } else if (further !== undefined) {
      // All items of one label stand in its cell.
      const last = blocks.at(-1) as { rows: Block[][][] };
      last.rows[0]?.[2]?.push(item(further));
    } else if (line.includes(" | ")) {
      const cells = line.split(" | ").map((cell): readonly Block[] => [{ text: cell }]);
      const last = blocks.at(-1);
      if (last !== undefined && "rows" in last) (last.rows as (readonly (readonly Block[])[])[]).push(cells);
      else blocks.push({ rows: [cells] });
    } else if (line !== "---") {
      blocks.push({ text: line.trim() });
    }
  }
  return wordFile(blocks);
}
