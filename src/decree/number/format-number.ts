import { writeDate } from "./dates.js";
import { ACT_NAMES, NAMED_KINDS } from "./kinds.js";
import { readNumber } from "./read-number.js";
import type { DecreeNumber, ParsedNumber } from "./types.js";

/**
 * Writes a number as a decree cites it: `Keputusan Wali Kota Cilegon Nomor 440/Kep.57-Eksda/2023 tentang ...`. Reading
 * it again gives the same number.
 *
 * @param value - a number from {@link parseNumber}
 * @returns the citation in full, with day, article and title where they are known; one that two makers may have given
 *   is written with its shared name
 * @example
 * ```ts
 * import { formatNumber, parseNumber } from "tatasehat/decree";
 * const read = parseNumber("SK Walikota Cilegon no. 440 / Kep.57 – Eksda / 2023");
 * read.ok && formatNumber(read.value); //=> "Keputusan Wali Kota Cilegon Nomor 440/Kep.57-Eksda/2023"
 * ```
 */
export function formatNumber(value: DecreeNumber): string {
  const label =
    value.status === "ambiguous" ? (value.typeCandidates[0] === "PERMENKES" ? "PMK" : "KMK") : labelOf(value);
  if (value.status === "parsed" && value.type === "UUD") return withPin(`${label} Tahun 1945`, value.pin);
  if (value.status === "parsed" && value.type === "STB") return `${label} Tahun ${value.year} Nomor ${value.number}`;
  const parts = [label, `Nomor ${numberOf(value)}`];
  if (value.date !== null) parts.push(`tanggal ${writeDate(value.date)}`);
  if (value.pin !== null) parts.push(`(${value.pin})`);
  if (value.title !== null) parts.push(`tentang ${value.title}`);
  return parts.join(" ");
}

const withPin = (text: string, pin: string | null): string => (pin === null ? text : `${pin} ${text}`);

/** The number, its year behind it unless it holds one. */
function numberOf({ number, year }: DecreeNumber): string {
  const shown = number ?? "";
  const isInside = readNumber(shown, 0)?.year !== null;
  return year === null || isInside ? shown : `${shown} Tahun ${year}`;
}

function labelOf(value: ParsedNumber): string {
  const { type, issuer } = value;
  const named = Object.values(NAMED_KINDS).find((kind) => kind.type === type);
  if (named !== undefined) return type === "UUD" ? `${named.name} Negara Republik Indonesia` : named.name;
  if (type === "IZIN") return ACT_NAMES.izin;
  if (type === "SK") return `SK${issuer.office === null ? "" : ` ${makerOf(value)}`}`;
  const act =
    type === "SE"
      ? ACT_NAMES.edaran
      : type === "SURAT"
        ? ACT_NAMES.surat
        : type.startsWith("KEP") || type === "KMK-KEUANGAN"
          ? ACT_NAMES.keputusan
          : type.startsWith("IN")
            ? ACT_NAMES.instruksi
            : ACT_NAMES.peraturan;
  const maker = makerOf(value);
  return maker === "" ? act : `${act} ${maker}`;
}

/** The maker with its area, as it stands behind Peraturan or Keputusan. */
function makerOf({ type, issuer: { office, region } }: ParsedNumber): string {
  const name = region ?? "";
  if (type === "PERDA") return `Daerah${name === "" ? "" : ` ${name}`}`;
  if (type === "PERDES") return `Desa${name.replace(/^Desa/, "")}`;
  if (/^PERBAN-|^PERANRI$/.test(type)) return (office ?? "").replace(/^Kepala /, "");
  const maker = office ?? "";
  if (name === "" || maker === "") return maker;
  if (/^(?:Gubernur|Bupati|Wali Kota)$/.test(maker))
    return `${maker} ${name.replace(/^(?:Provinsi|Kabupaten|Kota) /, "")}`;
  if (maker === "Lurah" || maker === "Kepala Desa" || maker === "Camat") {
    return `${maker} ${name.replace(/^(?:Kelurahan|Desa|Kecamatan) /, "")}`;
  }
  if (maker.endsWith("Puskesmas")) return `${maker}${name.replace(/^Puskesmas/, "")}`;
  const hospital = /^Direktur (?:Utama )?(RS\w*)$/.exec(maker)?.[1];
  return hospital !== undefined && name.startsWith(`${hospital} `)
    ? maker + name.slice(hospital.length)
    : `${maker} ${name}`;
}
