/** An element of a picture, read by the strict rules of XML: what is not well-formed throws. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Xml[];
  readonly text: string;
}

const NAME = /^[A-Za-z_][\w:.-]*/;

/** Reads a text as XML without comments, declarations and CDATA, of which our pictures have none. */
export function parseXml(source: string): Xml {
  let at = 0;
  const fail = (why: string): never => {
    throw new Error(`not well-formed at ${at}: ${why}: ${source.slice(at, at + 60)}`);
  };
  const take = (pattern: RegExp): string => {
    const found = pattern.exec(source.slice(at));
    if (found === null) return fail(`expected ${pattern}`);
    at += found[0].length;
    return found[0];
  };
  const decode = (text: string): string => {
    if (/</.test(text)) fail("a bare <");
    if (/&(?!#\d+;)/.test(text)) fail("a bare &");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 cannot hold
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(text)) fail("no character of XML");
    return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  };
  const element = (): Xml => {
    take(/^</);
    const name = take(NAME);
    const attributes: Record<string, string> = {};
    while (/^\s+[\w:]/.test(source.slice(at, at + 3))) {
      take(/^\s+/);
      const key = take(NAME);
      if (key in attributes) fail(`${key} twice`);
      attributes[key] = decode(take(/^="[^"]*"/).slice(2, -1));
    }
    if (source.startsWith("/>", at)) {
      at += 2;
      return { name, attributes, children: [], text: "" };
    }
    take(/^>/);
    const children: Xml[] = [];
    let text = "";
    while (!source.startsWith("</", at)) {
      if (at >= source.length) fail("the end comes too soon");
      if (source[at] === "<") children.push(element());
      else text += decode(take(/^[^<]+/));
    }
    take(/^<\//);
    if (take(NAME) !== name) fail(`${name} is not closed`);
    take(/^>/);
    return { name, attributes, children, text };
  };
  const root = element();
  if (at !== source.length) fail("something follows the root");
  return root;
}

/** Every element of a picture, outermost first. */
export function all(root: Xml): readonly Xml[] {
  return [root, ...root.children.flatMap(all)];
}

/** The places of a path's data, part by part. */
export function placesOf(d: string): readonly (readonly [number, number])[][] {
  return d
    .split("M")
    .slice(1)
    .map((part) =>
      part
        .replace("Z", "")
        .split("L")
        .map((pair) => {
          const [x = Number.NaN, y = Number.NaN] = pair.split(" ").map(Number);
          return [x, y] as const;
        }),
    );
}
