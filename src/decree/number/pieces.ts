import { isAlphanumeric, isBlank, isDash, isDigit, isLetter, skipBlanks } from "./characters.js";
import { cleanPieces, compactPieces, type Piece, type Pieces } from "./quick-pieces.js";
import type { Correction, CorrectionKind } from "./types.js";
import { isAmong } from "./words.js";

/** No number is as long as this. */
const LONGEST = 160;
const MOST_PIECES = 12;

/** Words that follow a number and are no part of it. */
const FOLLOWING =
  " tahun thn th tentang ttg tanggal tgl tertanggal jo juncto dan atau yang di pada sebagaimana telah pasal tersebut ini ";

/** `Kep. 20`: the blank after the dot belongs to the number. */
const KEP = /(?:^|[-/])(?:kep|kpts|k|sk)$/i;

/** Cuts the number that begins at a place; without pieces when none does. */
export function cutPieces(text: string, at: number): Pieces {
  return cleanPieces(text, at) ?? compactPieces(text, at) ?? new Cutter(text, at).cut();
}

class Cutter {
  private readonly pieces: Piece[] = [];
  private readonly corrections: Correction[] = [];
  private current = "";
  private start: number;
  private place: number;
  /** The end of the last character that belongs to the number. */
  private reached: number;
  private isOpenAtEnd = false;

  constructor(
    private readonly text: string,
    private readonly from: number,
  ) {
    this.start = from;
    this.place = from;
    this.reached = from;
  }

  cut(): Pieces {
    while (this.place - this.from < LONGEST && this.pieces.length < MOST_PIECES && this.step());
    const isOpen = this.current === "" && this.pieces.length > 0;
    if (this.current !== "" || isOpen) this.push(this.reached);
    const { pieces, reached, corrections, isOpenAtEnd } = this;
    return { pieces, end: reached, corrections, isOpenAtEnd };
  }

  /** Takes one character or one gap; false where the number ends. */
  private step(): boolean {
    const { text, place } = this;
    const code = text.charCodeAt(place);
    if (isAlphanumeric(code)) return !this.isWordRunIn(code) && this.take(text[place] as string, 1);
    if (code === 47) return this.slash();
    if (isDash(code)) return this.dash();
    if (code === 46) return this.dot();
    if (code === 95 || code === 0x2026) return this.fill();
    if (code === 38 || code === 43)
      return isAlphanumeric(text.charCodeAt(place + 1)) && this.take(text[place] as string, 1);
    return isBlank(code) && this.blank();
  }

  private take(character: string, length: number): boolean {
    if (this.current === "") this.start = this.place;
    this.current += character;
    this.place += length;
    this.reached = this.place;
    return true;
  }

  private push(end: number): void {
    this.pieces.push({ text: this.current, start: this.current === "" ? end : this.start, end });
    this.current = "";
  }

  private note(kind: CorrectionKind, end: number, read: string): void {
    const span = { start: this.place, end };
    this.corrections.push({ kind, span, found: this.text.slice(span.start, end), read });
  }

  /** TAHUN or TENTANG run into the digits before it: 66TAHUN, 2019TENTANG. */
  private isWordRunIn(code: number): boolean {
    if (!isLetter(code) || !isDigit(this.text.charCodeAt(this.place - 1)) || this.place === this.start) return false;
    const letters = this.text.slice(this.place, this.place + 7).toLowerCase();
    return letters.startsWith("ta") || letters.startsWith("th") || letters === "tentang" || letters.startsWith("ttg");
  }

  private slash(): boolean {
    const { text, place } = this;
    this.push(place);
    this.place++;
    this.reached = this.place;
    if (text[this.place] === "/") {
      this.note("separator", this.place + 1, "");
      this.place++;
      this.reached = this.place;
    }
    return true;
  }

  private dash(): boolean {
    const { text, place } = this;
    if (this.current === "") return false;
    if (!isAlphanumeric(text.charCodeAt(place + 1))) return this.spacedDash(place);
    if (text[place] !== "-") this.note("separator", place + 1, "-");
    return this.take("-", 1);
  }

  /** `Kep.204 – DPMPTSP / 2022` and `050 - 145 Tahun 2022`: a dash among blanks, when the number goes on behind it. */
  private spacedDash(dashAt: number): boolean {
    const { text } = this;
    const next = skipBlanks(text, dashAt + 1);
    if (!isAlphanumeric(text.charCodeAt(next))) return false;
    let end = next;
    while (end - next < 40 && (isAlphanumeric(text.charCodeAt(end)) || text[end] === ".")) end++;
    const behind = skipBlanks(text, end);
    if (text[behind] !== "/" && !/^(?:tahun|thn)/i.test(text.slice(behind, behind + 5))) return false;
    if (/^(?:19|20)\d\d$/.test(this.current)) return false;
    this.note(text[dashAt] === "-" ? "spacing" : "separator", next, "-");
    return this.take("-", next - this.place);
  }

  private dot(): boolean {
    const { text, place } = this;
    if (text[place + 1] === "." && !KEP.test(this.current)) return this.fill();
    if (this.current === "") return false;
    if (isAlphanumeric(text.charCodeAt(place + 1))) return this.take(".", 1);
    if (text[place + 1] === "/" && isLetter(text.charCodeAt(place - 1))) return this.take(".", 1);
    const next = skipBlanks(text, place + 1);
    if (this.isCodeGoingOn(next)) return this.joinCode(next);
    if (KEP.test(this.current) && this.leaveSequence()) return true;
    if (!KEP.test(this.current) || !isDigit(text.charCodeAt(next))) return false;
    this.place++;
    this.note("spacing", next, "");
    this.place--;
    return this.take(".", next - place);
  }

  /** `Kep.   -Dinkes` and `Kep. .... -Huk`: the place of the running number was left open. */
  private leaveSequence(): boolean {
    const filler = /^\.[\s._…]{0,60}(?=[-–/])/.exec(this.text.slice(this.place, this.place + 62))?.[0];
    const isOpen = filler !== undefined && (filler.length > 1 || this.text[this.place + 1] !== "/");
    return isOpen && this.take(". ", filler.length);
  }

  /** `HK. 01.07` and `HK 01.07`: the code of a ministry parted behind its letters. */
  private isCodeGoingOn(next: number): boolean {
    const isCode = /^[A-Za-z]{2}$/.test(this.current) && this.pieces.length === 0;
    return isCode && /^\d\d\.\d\d/.test(this.text.slice(next, next + 5));
  }

  /** With the dot that stands there, or that was lost. */
  private joinCode(next: number): boolean {
    this.note(this.text[this.place] === "." ? "spacing" : "separator", next, ".");
    return this.take(".", next - this.place);
  }

  /** Dots and underscores fill a part that is still open; one underscore between digits is a scar of a PDF. */
  private fill(): boolean {
    const { text, place } = this;
    const isScar = text[place] === "_" && isDigit(text.charCodeAt(place - 1)) && isDigit(text.charCodeAt(place + 1));
    if (isScar) {
      this.note("spacing", place + 1, "");
      this.place++;
      return true;
    }
    if (this.current !== "") return false;
    while (this.place - place < LONGEST && /[._…\s]/.test(text[this.place] ?? "")) this.place++;
    if (text[this.place] === "/") return true;
    this.isOpenAtEnd = this.pieces.length > 0;
    if (this.isOpenAtEnd) this.reached = place + text.slice(place, this.place).trimEnd().length;
    return false;
  }

  private blank(): boolean {
    const { text, place } = this;
    const next = skipBlanks(text, place);
    const code = text.charCodeAt(next);
    if (code === 47) return this.over(next);
    if (this.current === "" && this.pieces.length > 0 && isAlphanumeric(code)) {
      return !this.isOver(next) && this.over(next);
    }
    if (this.current === "" && this.pieces.length > 0 && (code === 46 || code === 95 || code === 0x2026)) {
      this.place = next;
      return true;
    }
    const isKepGoingOn = KEP.test(this.current) && /^\d+[A-Za-z]?[-/]/.test(text.slice(next, next + 9));
    if (isKepGoingOn || this.isCodeGoingOn(next)) return this.joinCode(next);
    // 1234/V/Tahun 2019, as in Sulawesi.
    const isYearNamed = this.pieces.length > 0 && /^tahun$/i.test(this.current);
    if (isYearNamed && /^(?:19|20)\d\d(?!\d)/.test(text.slice(next, next + 5))) return this.take(" ", next - place);
    if (isDash(code) && this.current !== "") return this.spacedDash(next);
    return isLetter(code) && this.isUnitGoingOn(next) && this.take(" ", next - place);
  }

  private over(next: number): boolean {
    // A blank between two slashes is a part left open.
    if (this.current !== "" || isAlphanumeric(this.text.charCodeAt(next))) this.note("spacing", next, "");
    this.place = next;
    return true;
  }

  /** After a slash and a blank: is the number over? Behind a year it is, unless another part or year follows. */
  private isOver(next: number): boolean {
    const ahead = this.text.slice(next, next + 40);
    const word = /^[A-Za-z]*/.exec(ahead)?.[0] ?? "";
    if (/^tahun (?:19|20)\d\d/i.test(ahead)) return false;
    if (isAmong(FOLLOWING, word.toLowerCase())) return true;
    if (!/^(?:19|20)\d\d$/.test(this.pieces.at(-1)?.text ?? "")) return false;
    return !/^(?:[A-Za-z\d.&-]{1,24}\s{0,9}\/|(?:19|20)\d\d(?!\d))/.test(ahead);
  }

  /** `440/Pkm Kep.Hulu/Admin/2018`: a unit of several words, when a slash follows them. */
  private isUnitGoingOn(next: number): boolean {
    if (this.pieces.length === 0 || !/[A-Za-z]$/.test(this.current)) return false;
    const ahead = /^[A-Za-z.&]+(?: [A-Za-z.&]+){0,3}(?= ?\/)/.exec(this.text.slice(next, next + 48))?.[0];
    return ahead?.split(" ").every((word) => !isAmong(FOLLOWING, word.toLowerCase())) ?? false;
  }
}
