import { PATTERNS, type Pattern } from "./patterns.js";
import { classReaders, type Taken } from "./piece-classes.js";

/** A pattern with its classes as places in the list of readers. */
interface Compiled {
  readonly pattern: Pattern;
  readonly classes: readonly number[];
  readonly isOptional: readonly boolean[];
  /** Any parts may follow. */
  readonly isLoose: boolean;
  readonly fewest: number;
}

interface Grammar {
  readonly readers: readonly ((part: string) => Taken | undefined)[];
  readonly patterns: readonly Compiled[];
}

let grammar: Grammar | undefined;

function compile(): Grammar {
  const byName = classReaders();
  const names = Object.keys(byName);
  const patterns = PATTERNS.map((pattern) => {
    const parts = pattern.parts.split(" ");
    const isLoose = parts.at(-1) === "*";
    const classes = isLoose ? parts.slice(0, -1) : parts;
    const isOptional = classes.map((name) => name.endsWith("?"));
    return {
      pattern,
      classes: classes.map((name) => names.indexOf(name.replace("?", ""))),
      isOptional,
      isLoose,
      fewest: isOptional.filter((optional) => !optional).length,
    };
  });
  return { readers: Object.values(byName), patterns };
}

/** A number seldom has more parts than this. */
const USUAL_PARTS = 8;

/** What the parts of the last number were read as; numbers are matched one after the other. */
let lastRead: (Taken | null | undefined)[] | undefined;

/** Room for what the parts of a number are read as: a new list of so many places for each number costs more than it. */
function room(places: number, usual: number): (Taken | null | undefined)[] {
  if (places > usual) return new Array(places);
  lastRead ??= new Array(usual);
  return lastRead.fill(undefined, 0, places);
}

/** The first pattern that the parts fit. */
export function matchPatterns(parts: readonly string[], year: number | null) {
  grammar ??= compile();
  const { readers } = grammar;
  const matcher = new Matcher(grammar, parts, room(parts.length * readers.length, USUAL_PARTS * readers.length));
  for (const candidate of grammar.patterns) {
    if (year !== null && candidate.pattern.from !== undefined && year < candidate.pattern.from) continue;
    if (parts.length < candidate.fewest) continue;
    if (parts.length > candidate.classes.length && !candidate.isLoose) continue;
    const taken = matcher.match(candidate, 0, 0);
    if (taken !== undefined) return { pattern: candidate.pattern, taken: Object.assign({}, ...taken) as Taken };
  }
  return undefined;
}

/** Tries patterns on the parts of one number; each part is read once as each class. */
class Matcher {
  constructor(
    private readonly grammar: Grammar,
    private readonly parts: readonly string[],
    private readonly read: (Taken | null | undefined)[],
  ) {}

  /** What the classes take from the parts, last first; undefined when they do not fit. */
  match(pattern: Compiled, at: number, place: number): Taken[] | undefined {
    const name = pattern.classes[at];
    if (name === undefined) return pattern.isLoose || place === this.parts.length ? [] : undefined;
    const own = place < this.parts.length ? this.take(name, place) : null;
    const rest = own === null ? undefined : this.match(pattern, at + 1, place + 1);
    if (own !== null && rest !== undefined) {
      rest.push(own);
      return rest;
    }
    return pattern.isOptional[at] === true ? this.match(pattern, at + 1, place) : undefined;
  }

  private take(name: number, place: number): Taken | null {
    const slot = place * this.grammar.readers.length + name;
    const known = this.read[slot];
    if (known !== undefined) return known;
    const taken = this.grammar.readers[name]?.(this.parts[place] as string) ?? null;
    this.read[slot] = taken;
    return taken;
  }
}
