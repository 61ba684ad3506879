import { foldText } from "../../foundation/text.js";
import { CommandFailure } from "../failure.js";

/** A heading as it is compared: letters and digits only. */
function headingKey(heading: string): string {
  return foldText(heading).replaceAll(" ", "");
}

/** Looks headings up in a table of spellings. */
export class HeadingTable<Role extends string> {
  readonly #roles = new Map<string, Role>();

  /**
   * @param spellings - the headings of each role
   * @param own - the names of the command's own results, which play no role when they are fed in again
   */
  constructor(
    spellings: Readonly<Record<Role, readonly string[]>>,
    readonly own: ReadonlySet<string> = new Set(),
  ) {
    for (const [role, names] of Object.entries(spellings) as [Role, readonly string[]][]) {
      for (const name of names) this.#roles.set(headingKey(name), role);
    }
  }

  roleOf(heading: string): Role | undefined {
    return this.own.has(heading.trim().toLowerCase()) ? undefined : this.#roles.get(headingKey(heading));
  }

  /** How many headings are known; by this the right delimiter is told from the wrong ones. */
  countKnown(headings: readonly string[]): number {
    return headings.filter((heading) => this.roleOf(heading) !== undefined).length;
  }

  /** Which column plays which role. Two columns for one role are refused: either could be the wrong one. */
  columnsOf(headings: readonly string[]): ReadonlyMap<Role, number> {
    const columns = new Map<Role, number>();
    for (const [column, heading] of headings.entries()) {
      const role = this.roleOf(heading);
      if (role === undefined) continue;
      const earlier = columns.get(role);
      if (earlier !== undefined) {
        throw new CommandFailure("columns.duplicate", {
          first: shownHeading(headings[earlier] as string),
          firstColumn: earlier + 1,
          second: shownHeading(heading),
          secondColumn: column + 1,
        });
      }
      columns.set(role, column);
    }
    return columns;
  }
}

const LONGEST_SHOWN = 40;

/** A heading as messages show it: short, and without digits that might be somebody's number. */
export function shownHeading(heading: string): string {
  const plain = heading
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\d{8,}/g, "…");
  return plain.length > LONGEST_SHOWN ? `${plain.slice(0, LONGEST_SHOWN)}…` : plain;
}

const PLACES =
  "posyandu|puskesmas|pukesmas|pkm|desa|kelurahan|desakel|desakelurahan|kec|kecamatan|kab|kabupaten|kabkota|kota|prov|provinsi|faskes|fasilitas|kolom|dusun";
const NUMBERS =
  "nik|kk|kartukeluarga|ktp|bpjs|jkn|kis|hp|handphone|telp|telepon|wa|whatsapp|paspor|rekammedis|rm|induk";
const IDENTITY = /* @__PURE__ */ new RegExp(
  `^(?:${[
    `nama(?!(?:${PLACES})).*`,
    "(?:child|mother|father|full|first|last|given|family)?names?",
    "(?:childs?|mothers?|fathers?|parents?)(?:name)?",
    "nik.*",
    `(?:no|nomor)(?:${NUMBERS})`,
    "kk|ktp|bpjs|hp|telp|telepon|wa|whatsapp|e?mail|phone(?:number)?|kontak",
    "(?:ibu|ayah|bapak|wali|ortu|orangtua)(?:kandung)?",
    "(?:home)?address.*",
    "alamat.*",
    "rt|rw|rtrw",
  ].join("|")})$`,
);

const NUMBERED = /* @__PURE__ */ new RegExp(`^(?:no|nomor) (?:${NUMBERS})(?: |$)`);

/** Whether a column says who somebody is: identity numbers, names, addresses, parents. */
export function isIdentityHeading(heading: string): boolean {
  return IDENTITY.test(headingKey(heading)) || NUMBERED.test(foldText(heading));
}
