/* From when a decree works, as its provisions say. */
import { type WrittenDay, writtenDays } from "../document/dates.js";
import type { Provision } from "./provisions.js";

/** `Pada saat Keputusan ini mulai berlaku, ...` speaks of the start, and does not set it. */
const CONDITION = /\b(?:pada saat|sejak|setelah|dengan) .{0,160}?\bmulai berlaku(?=,| maka\b)/gi;
const START =
  /\b(?:mulai (?:di)?(?:ber)?lakukan|mulai berlaku|berlaku (?:surut|sejak|terhitung|mulai|efektif|pada)|dinyatakan berlaku|berlaku untuk (?:jangka waktu|tahun))\b/i;

/** From when a decree works. */
export interface DecreeStart {
  readonly isSet: boolean;
  /** The day that a provision names; null where it says "pada tanggal ditetapkan" or nothing. */
  readonly day: WrittenDay | null;
}

/** What the provisions together say of it. */
export function startOf(provisions: readonly Provision[]): DecreeStart {
  const days = provisions.map(({ body }) => startDay(body.text)).filter((day) => day !== null);
  return { isSet: provisions.some(({ body }) => setsStart(body.text)), day: days[0] ?? null };
}

/** Whether a provision sets the start. */
export function setsStart(text: string): boolean {
  return START.test(text.slice(0, 4000).replace(CONDITION, ""));
}

const LEADING =
  /\bberlaku(?: (?:surut|efektif|secara|sejak|pada|mulai|terhitung|dari|hari|tanggal|tgl\.?|tmt\.?|per|[a-z]{4,6},?)){1,6} ?$/i;

/** The day on which a provision lets the decree start; null when it names none. */
export function startDay(text: string): WrittenDay | null {
  const head = text.slice(0, 4000);
  return writtenDays(head).find(({ from }) => LEADING.test(head.slice(Math.max(0, from - 100), from))) ?? null;
}

/** Whether a provision reaches back in time. */
export function reachesBack(text: string): boolean {
  return /\b(?:berlaku|daya laku|diberlakukan) surut\b/i.test(text.slice(0, 4000));
}
