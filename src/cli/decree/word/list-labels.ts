/*
 * Word counts lists by itself: "a." and "1." stand in no paragraph. They are counted here from the definitions of the
 * lists (numbering.xml) and from the paragraphs that belong to one (document.xml), in the order of the document.
 */

interface Level {
  readonly format: string;
  /** Such as `%1.` or `%1.%2`. */
  readonly text: string;
  readonly start: number;
}

/** A list by its number: the definition behind it, and the levels at which it starts anew. */
interface List {
  readonly definition: string;
  readonly restarts: ReadonlyMap<number, number>;
}

const attribute = (xml: string, element: string): string | undefined =>
  new RegExp(`<w:${element}\\b[^<>]*?w:val="([^"<>]*)"`).exec(xml)?.[1];

/** The elements of a name, cut at their end tags: a pattern that looks for the end of each would be slow on a bad file. */
function elements(xml: string, name: string): readonly string[] {
  return xml
    .split(`</${name}>`)
    .slice(0, -1)
    .flatMap((chunk) => {
      const at = openingOf(chunk, name);
      return at < 0 ? [] : [chunk.slice(at)];
    });
}

const openingOf = (chunk: string, name: string): number =>
  Math.max(chunk.lastIndexOf(`<${name} `), chunk.lastIndexOf(`<${name}>`));

/** A text without the elements of a name. */
function without(xml: string, name: string): string {
  const chunks = xml.split(`</${name}>`);
  return chunks
    .map((chunk, i) => {
      const at = i === chunks.length - 1 ? -1 : openingOf(chunk, name);
      return at < 0 ? chunk : chunk.slice(0, at);
    })
    .join("");
}

const idIn = (xml: string, name: string): string =>
  new RegExp(`${name}="([^"<>]*)"`).exec(xml.slice(0, 400))?.[1] ?? "";

/** The labels of the paragraphs that belong to a list, in order; an empty one for a bullet. */
export function listLabels(numbering: string, document: string): readonly string[] {
  const definitions = definitionsIn(numbering);
  const lists = listsIn(numbering);
  const styled = styledLevels(numbering);
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  const labels: string[] = [];
  for (const properties of paragraphsOf(document)) {
    const place = placeOf(properties, styled);
    const list = place && lists.get(place.list);
    const levels = list && definitions.get(list.definition);
    const level = place && levels?.get(place.level);
    if (place === undefined || list === undefined || levels === undefined || level === undefined) continue;
    const counts = counters.get(list.definition) ?? [];
    counters.set(list.definition, counts);
    const restart = list.restarts.get(place.level);
    const key = `${place.list}|${place.level}`;
    const isAnew = restart !== undefined && !begun.has(key);
    begun.add(key);
    counts[place.level] = isAnew ? restart : (counts[place.level] ?? level.start - 1) + 1;
    counts.length = place.level + 1;
    labels.push(labelOf(level, levels, counts));
  }
  return labels;
}

function definitionsIn(numbering: string): ReadonlyMap<string, ReadonlyMap<number, Level>> {
  const definitions = new Map<string, ReadonlyMap<number, Level>>();
  for (const whole of elements(numbering, "w:abstractNum")) {
    const levels = new Map<number, Level>();
    for (const level of elements(whole, "w:lvl")) {
      const number = Number(idIn(level, "w:ilvl"));
      levels.set(number, {
        format: attribute(level, "numFmt") ?? "decimal",
        text: attribute(level, "lvlText") ?? `%${number + 1}.`,
        start: Number(attribute(level, "start") ?? 1),
      });
    }
    definitions.set(idIn(whole, "w:abstractNumId"), levels);
  }
  return definitions;
}

function listsIn(numbering: string): ReadonlyMap<string, List> {
  const lists = new Map<string, List>();
  for (const whole of elements(numbering, "w:num")) {
    const restarts = new Map<number, number>();
    for (const override of elements(whole, "w:lvlOverride")) {
      const start = attribute(override, "startOverride");
      if (start !== undefined) restarts.set(Number(idIn(override, "w:ilvl")), Number(start));
    }
    lists.set(idIn(whole, "w:numId"), { definition: attribute(whole, "abstractNumId") ?? "", restarts });
  }
  return lists;
}

/** Levels that are bound to a style of paragraph. */
function styledLevels(numbering: string): ReadonlyMap<string, { readonly list: string; readonly level: number }> {
  const styled = new Map<string, { list: string; level: number }>();
  const byDefinition = new Map([...listsIn(numbering)].map(([list, { definition }]) => [definition, list]));
  for (const whole of elements(numbering, "w:abstractNum")) {
    const list = byDefinition.get(idIn(whole, "w:abstractNumId"));
    for (const level of list === undefined ? [] : elements(whole, "w:lvl")) {
      const style = attribute(level, "pStyle");
      if (style !== undefined && list !== undefined) styled.set(style, { list, level: Number(idIn(level, "w:ilvl")) });
    }
  }
  return styled;
}

/** The properties of the paragraphs, in order; the first of two forms of one drawing, and what was struck, left out. */
function paragraphsOf(document: string): readonly string[] {
  return elements(without(without(document, "mc:Choice"), "w:pPrChange"), "w:pPr");
}

function placeOf(properties: string, styled: ReturnType<typeof styledLevels>) {
  const list = attribute(properties, "numId");
  const level = attribute(properties, "ilvl");
  if (list !== undefined && level !== undefined) return { list, level: Number(level) };
  const style = attribute(properties, "pStyle");
  return (style === undefined ? undefined : styled.get(style)) ?? (list === undefined ? undefined : { list, level: 0 });
}

function labelOf(level: Level, levels: ReadonlyMap<number, Level>, counts: readonly number[]): string {
  if (level.format === "bullet" || level.format === "none") return "";
  return level.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return counted(counts[at] ?? levels.get(at)?.start ?? 1, levels.get(at)?.format ?? level.format);
  });
}

const ROMAN: readonly (readonly [number, string])[] = [
  ...([
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ] as const),
];

function counted(count: number, format: string): string {
  if (format === "lowerLetter" || format === "upperLetter") {
    const letter = String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1);
    return format === "upperLetter" ? letter.toUpperCase() : letter;
  }
  if (format === "lowerRoman" || format === "upperRoman") {
    let left = count;
    let roman = "";
    for (const [value, sign] of ROMAN) {
      for (; left >= value; left -= value) roman += sign;
    }
    return format === "lowerRoman" ? roman.toLowerCase() : roman;
  }
  return format === "decimalZero" ? String(count).padStart(2, "0") : String(count);
}
