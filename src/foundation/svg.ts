/*
 * Pictures as text: SVG that is well-formed XML whatever a label holds, with numbers short enough to read. It knows
 * nothing of what is drawn.
 */

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What XML 1.0 has no way to hold: control characters, halves of surrogate pairs and two non-characters. */
const UNPRINTABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as XML holds it, in an element or in an attribute; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(UNPRINTABLE, "\ufffd").replace(/[&<>"']/g, (mark) => ENTITIES[mark] as string);
}

/** The value of an attribute; an undefined one is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A number with at most two decimals: a hundredth of a pixel is nothing to see. */
export function shortNumber(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}

/** An element with its attributes escaped; its children are SVG already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) open += ` ${key}="${typeof value === "number" ? shortNumber(value) : escapeXml(value)}"`;
  }
  return children.length === 0 ? `${open}/>` : `${open}>${children.join("")}</${name}>`;
}

/** The data of a path through points, in the coordinates of the picture; `isClosed` joins the last to the first. */
export function pathThrough(points: readonly (readonly [x: number, y: number])[], isClosed = false): string {
  const steps = points.map(([x, y], place) => `${place === 0 ? "M" : "L"}${shortNumber(x)} ${shortNumber(y)}`);
  return steps.join("") + (isClosed ? "Z" : "");
}

/** Widths of letters in ems, of the wider fonts in use: there is no font to ask, and a line may not run off the page. */
const NARROW = /[iljtfrI.,:;|!'()[\] ]/;
const WIDE = /[mwMW—@%]/;

/** About how wide a text is, in ems. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += NARROW.test(letter) ? 0.36 : WIDE.test(letter) ? 0.95 : 0.63;
  return width;
}

/** Breaks a text into lines of at most so many ems, between words where that is possible. */
export function wrapText(text: string, maximum: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    for (const piece of pieces(word, maximum)) {
      const longer = line === "" ? piece : `${line} ${piece}`;
      if (textWidth(longer) <= maximum || line === "") line = longer;
      else {
        lines.push(line);
        line = piece;
      }
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** A word that is longer than a line, in parts. */
function pieces(word: string, maximum: number): readonly string[] {
  const parts: string[] = [];
  let part = "";
  for (const letter of word) {
    if (part !== "" && textWidth(part + letter) > maximum) {
      parts.push(part);
      part = "";
    }
    part += letter;
  }
  return [...parts, part];
}
