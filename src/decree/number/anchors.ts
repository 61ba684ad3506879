import { endOfWord, isAlphanumeric, isDigit, skipBlanks } from "./characters.js";
import { ABBREVIATED, ACTS, SHARED_NAMES } from "./kinds.js";
import { isOneEditApart } from "./spelling.js";

/** A place where a citation may begin. */
export interface Anchor {
  readonly at: number;
  /** The end of the word there. */
  readonly end: number;
  /** A word that begins a label, or digits that may begin a number without one. */
  readonly kind: "label" | "number";
}

const HEADS = ["peraturan", "keputusan", "instruksi"];
const OTHER_HEADS = ["undang", "qanun", "ketetapan", "staatsblad"];

let known: ReadonlySet<string> | undefined;

function labelWords(): ReadonlySet<string> {
  known ??= new Set([...Object.keys(ABBREVIATED), ...Object.keys(ACTS), ...Object.keys(SHARED_NAMES), ...OTHER_HEADS]);
  return known;
}

/**
 * The beginnings of all words above, and of what a slip of two neighbouring letters makes of the commonest; digits as
 * codes have them. Texts are passed at the speed of this one expression, which knows no repetition.
 */
const BEGINNINGS =
  /\b_?_?(?:per[abdgkmptw]|per\b|kep(?![aeio])|und|uud?\b|pp\b|[pk]mk|s[ek]\b|sur|si[pko]|in[gbpwm]|inst|intru|i[jz]in|edar|keteta|kpts|staa|stb|qan|tap\b|[sup]\.[kup]\b|pre[ra]|kpe|nistr|\d{3}\s?[\s./-])/gi;

/** The next place from `from` on where a citation may begin. */
export function nextAnchor(text: string, from: number): Anchor | undefined {
  BEGINNINGS.lastIndex = from;
  for (let found = BEGINNINGS.exec(text); found !== null; found = BEGINNINGS.exec(text)) {
    // Emphasis in Markdown: _Permenkes 43/2019_.
    let at = found.index;
    while (text[at] === "_") at++;
    const end = endOfWord(text, at);
    if (!isInsideNumber(text, at)) {
      if (isDigit(text.charCodeAt(at))) {
        if (isNumberLike(text, at, end)) return { at, end, kind: "number" };
      } else if (isLabelWord(text, at, end)) return { at, end, kind: "label" };
    }
    BEGINNINGS.lastIndex = end;
  }
  return undefined;
}

/** Behind a slash or a dot a word is part of a number: 440/SK/234. */
function isInsideNumber(text: string, at: number): boolean {
  const before = at === 0 ? 0 : text.charCodeAt(at - 1);
  return before === 47 || before === 46 || isAlphanumeric(before);
}

function isLabelWord(text: string, at: number, end: number): boolean {
  const length = end - at;
  if (length === 1) return /^(?:s\.k|u\.u|p\.p)\b/i.test(text.slice(at, at + 4));
  if (length < 2 || length > 40) return false;
  const word = text.slice(at, end).toLowerCase();
  if (labelWords().has(word)) return true;
  if (length < 6) return false;
  if (word.startsWith("permen") || word.startsWith("kepmen") || word.startsWith("inmen")) return true;
  if (length > 12) return HEADS.some((head) => word.startsWith(head));
  if (length >= 8 && length <= 10 && HEADS.some((head) => isOneEditApart(word, head))) return true;
  return (word.startsWith("per") || word.startsWith("kep")) && isBeforeNumber(text, end);
}

/** An unknown word is looked at closer when a number follows: Permnekes No. 75. */
function isBeforeNumber(text: string, end: number): boolean {
  const at = skipBlanks(text, end);
  return isDigit(text.charCodeAt(at)) || /^(?:ri |r\.i|no|n0)/i.test(text.slice(at, at + 3));
}

/** Three digits, then dots, a dash or a slash: 440/..., 188.45/..., 050-145. */
function isNumberLike(text: string, at: number, end: number): boolean {
  if (end - at !== 3) return false;
  const code = text.charCodeAt(skipBlanks(text, end));
  if (code === 45) return text.slice(end, end + 24).includes("/");
  return code === 47 || code === 46;
}
