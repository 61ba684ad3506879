/*
 * Pictures as text: SVG that is well-formed XML whatever a label holds, with numbers short enough to read. It knows
 * nothing of what is drawn.
 */

/** What XML 1.0 has no way to hold: control characters, halves of surrogate pairs and two non-characters. */
const UNPRINTABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as XML holds it, in an element or in an attribute; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(UNPRINTABLE, "\ufffd").replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** The value of an attribute; an undefined one is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A number with at most two decimals: a hundredth of a pixel is nothing to see. */
const shortNumber = (value: number): string => String(Math.round(value * 100) / 100);

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

/** A letter of the wider fonts in use, in em: there is no font to ask, and a line may not run off the page. */
const LETTER = 0.6;

/** About how wide a text is, in em. */
export const textWidth = (text: string): number => text.length * LETTER;

/** Breaks a text into lines of at most so many em: between words, or within one that is longer than a line. */
export function wrapText(text: string, width: number): readonly string[] {
  const most = Math.max(1, Math.floor(width / LETTER));
  const lines = text.replace(/\s+/g, " ").match(new RegExp(`.{1,${most}}(?= |$)|.{${most}}`, "gu")) ?? [];
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}
