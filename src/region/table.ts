import {
  DISTRICT_NAMES,
  DISTRICT_NUMBERS,
  PROVINCES,
  REGENCY_NAMES,
  REGENCY_NUMBERS,
} from "./data/provinces-to-districts.js";
import { spell, unpackChildren } from "./packing.js";
import type { Region, RegionKind } from "./types.js";

/** The newest list, provinces to districts. */
export interface RegionTable {
  readonly byCode: ReadonlyMap<string, Region>;
  /** The parts of each area down to regencies, in the order of their codes; the whole country's under `""`. */
  readonly children: ReadonlyMap<string, readonly Region[]>;
}

/** What stands before the bare name in a full one. */
const TITLES: Readonly<Record<RegionKind, string>> = {
  provinsi: "Provinsi",
  kabupaten: "Kabupaten",
  "kabupaten-administrasi": "Kabupaten Administrasi",
  kota: "Kota",
  "kota-administrasi": "Kota Administrasi",
  kecamatan: "Kecamatan",
  kelurahan: "Kelurahan",
  desa: "Desa",
  "desa-adat": "Desa Adat",
};

/** Cities are numbered from 71 on; the regencies and cities of Jakarta are administrative, without a council. */
const FIRST_CITY = 71;
const JAKARTA = "31";

let table: RegionTable | undefined;

/** The table, unpacked on first use. */
export function regionTable(): RegionTable {
  table ??= unpackTable();
  return table;
}

function unpackTable(): RegionTable {
  const byCode = new Map<string, Region>();
  const children = new Map<string, Region[]>();
  const add = (kind: RegionKind, level: Region["level"], code: string, name: string, parent: string): string => {
    const region = makeRegion(kind, level, code, name, parent);
    byCode.set(code, region);
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [region]);
    else siblings.push(region);
    return code;
  };
  const addBelow = (
    parents: readonly string[],
    numbers: string,
    names: string,
    bases: readonly number[],
    level: Region["level"],
    kindOf: (parent: string, number: number) => RegionKind,
  ): string[] => {
    const lines = names.split("\n");
    let line = 0;
    return unpackChildren(numbers, bases).flatMap((own, i) => {
      const parent = parents[i] as string;
      return own.map((number) => {
        const code = `${parent}.${number < 10 ? "0" : ""}${number}`;
        return add(kindOf(parent, number), level, code, spell(lines[line++] as string), parent);
      });
    });
  };
  const provinces = PROVINCES.split("\n").map((line) =>
    add("provinsi", "province", line.slice(0, 2), line.slice(3), ""),
  );
  const regencies = addBelow(provinces, REGENCY_NUMBERS, REGENCY_NAMES, [1, FIRST_CITY], "regency", regencyKind);
  addBelow(regencies, DISTRICT_NUMBERS, DISTRICT_NAMES, [1], "district", () => "kecamatan");
  return { byCode, children };
}

function regencyKind(province: string, number: number): RegionKind {
  const kind = number >= FIRST_CITY ? "kota" : "kabupaten";
  return province === JAKARTA ? `${kind}-administrasi` : kind;
}

/** Makes an area; its full name follows from what it is, unless the list has that in the name (Desa Adat Yoboi). */
export function makeRegion(
  kind: RegionKind,
  level: Region["level"],
  code: string,
  name: string,
  parent: string,
): Region {
  const title = `${TITLES[kind]} `;
  const region = { code, level, kind, name, fullName: name.startsWith(title) ? name : title + name };
  return parent === "" ? region : { ...region, parent };
}
