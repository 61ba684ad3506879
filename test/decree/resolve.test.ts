import { describe, expect, it } from "vitest";
import { findCitations, parseNumber, resolveCitation } from "../../src/decree/index.js";

function resolve(text: string) {
  const read = parseNumber(text);
  const value = read.ok ? read.value : read.partial;
  if (value === undefined) throw new Error("nothing was read");
  const { status, regulation, suggestions } = resolveCitation(value);
  const shown = (match: { id: string; differs: readonly string[] }) => [match.id, ...match.differs].join(" ");
  return [status, regulation === null ? "" : shown(regulation), ...suggestions.map(shown)].join(" | ");
}

describe("citations beside the registry", () => {
  it.each([
    ["Permenkes 43/2019", "found | permenkes-43-2019"],
    ["Peraturan Menteri Kesehatan Nomor 43 Tahun 2019 tentang Pusat Kesehatan Masyarakat", "found | permenkes-43-2019"],
    ["PP Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah", "found | pp-12-2019"],
    ["Kepmenkes HK.01.07/MENKES/1186/2022", "found | kepmenkes-hk-01-07-menkes-1186-2022"],
    ["Kepmenkes No. 1186 Tahun 2022", "found | kepmenkes-hk-01-07-menkes-1186-2022"],
    ["Permenkes NO 269 th 2008", "found | permenkes-269-2008"],
    ["Kepmendagri 050-145 Tahun 2022", "found | kepmendagri-050-145-2022"],
    ["PMK 129/PMK.05/2020", "found | pmk-129-pmk-05-2020"],
    ["Perda Kota Cilegon Nomor 8 Tahun 2012", "found | perda-kota-cilegon-8-2012"],
    ["SK Wali Kota Cilegon Nomor 440/Kep.57-Eksda/2023", "found | kepwal-kota-cilegon-440-kep-57-eksda-2023"],
    ["SE Mendagri Nomor 981/1011/SJ", "found | se-mendagri-981-1011-sj-2019"],
    ["UUD 1945", "found | uud-1945"],
  ])("%s: %s", (text, expected) => {
    expect(resolve(text)).toBe(expected);
  });

  it.each([
    [
      "Undang-Undang Nomor 28 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan",
      "probably-other |  | pp-28-2012 type",
    ],
    ["PP Nomor 23 Tahun 2006 tentang Pengelolaan Keuangan Badan Layanan Umum", "probably-other |  | pp-23-2005 year"],
    [
      "Undang-Undang Nomor 17 Tahun 2017 tentang Rencana Pembangunan Jangka Panjang Nasional Tahun 2005-2025",
      "probably-other |  | uu-17-2007 year",
    ],
    ["Kepmendagri No. 78 Tahun 2012", "probably-other |  | permendagri-78-2012 type"],
    ["UU Nomor 35 Tahun 2009 tentang Kesehatan", "probably-other |  | uu-36-2009 number"],
    ["UU Nomor 28 Tahun 2012", "unknown |  | pp-28-2012 type"],
    ["UU Nomor 999 Tahun 2012", "unknown | "],
    ["UU Nomor 999 Tahun 2012 tentang Antariksa", "unknown | "],
    ["PMK 2/2020", "unknown |  | permenkes-2-2020"],
    ["PMK 2/2020 tentang Standar Antropometri Anak", "found | permenkes-2-2020"],
    ["Perda Nomor 8 Tahun 2012", "unknown |  | perda-kota-cilegon-8-2012 region"],
    ["Perda Kota Serang Nomor 8 Tahun 2012", "unknown |  | perda-kota-cilegon-8-2012 region"],
    ["Permendagri 78 tahun 20212", "unknown | "],
    ["PP Nomor 66 tentang Kesehatan Lingkungan", "unknown |  | pp-66-2014"],
    ["PP Nomor 66", "unknown | "],
    // Decisions repeat their titles: another number is another decision. The wrong act of one office is a slip.
    [
      "Kepmenkes Nomor HK.01.07/MENKES/9999/2022 tentang Panduan Praktik Klinis bagi Dokter di Fasilitas Pelayanan Kesehatan Tingkat Pertama",
      "unknown |  | kepmenkes-hk-01-07-menkes-1186-2022 number | kepmenkes-hk-02-02-menkes-514-2015 number year",
    ],
    [
      "SE Mendagri Nomor 900/123/SJ tanggal 6 Februari 2019 tentang Modul Penilaian dan Penetapan Badan Layanan Umum Daerah",
      "unknown |  | se-mendagri-981-1011-sj-2019 number",
    ],
    [
      "Kepmendagri Nomor 78 Tahun 2012 tentang Tata Kearsipan di Lingkungan Kementerian Dalam Negeri dan Pemerintah Daerah",
      "probably-other |  | permendagri-78-2012 type",
    ],
    [
      "Kepmenkes Nomor 1186 Tahun 2021 tentang Panduan Praktik Klinis bagi Dokter di Fasilitas Pelayanan Kesehatan Tingkat Pertama",
      "probably-other |  | kepmenkes-hk-01-07-menkes-1186-2022 year",
    ],
    ["Kepmenkes Nomor 78 Tahun 2012", "unknown |  | permendagri-78-2012 type"],
    ["SE Mendagri Nomor 440/9999/SJ", "unknown | "],
    // Neither the kind nor the number is that of the regulation with this title.
    ["UU Nomor 999 Tahun 2012 tentang Pusat Kesehatan Masyarakat", "unknown | "],
    [
      "Keputusan Bupati Serang Nomor 43 Tahun 2020 tentang Pusat Kesehatan Masyarakat",
      "unknown |  | permenkes-43-2019 type year region",
    ],
    // Another title: PP 28/2012 is not what was meant.
    ["UU Nomor 28 Tahun 2012 tentang Keantariksaan", "unknown | "],
    // Of several under one title the one with a single slip is meant.
    [
      "Permenkes Nomor 44 Tahun 2019 tentang Pusat Kesehatan Masyarakat",
      "probably-other |  | permenkes-43-2019 number",
    ],
    ["PMK Nomor 999 Tahun 2020", "unknown | "],
    ["Keputusan Bupati Nomor ... Tahun 2020", "unknown | "],
  ])("%s: %s", (text, expected) => {
    expect(resolve(text)).toBe(expected);
  });

  it("keeps a regulation that is cited under another title, and says so", () => {
    expect(resolve("Permenkes 43/2019 tentang Standar Antropometri Anak")).toBe(
      "title-differs | permenkes-43-2019 title",
    );
    expect(resolve("UU Nomor 36 Tahun 2008 tentang Kesehatan")).toBe("probably-other |  | uu-36-2009 year");
    expect(resolve("UU Nomor 1 Tahun 2022 tentang Perbendaharaan Negara")).toBe(
      "title-differs | uu-1-2022 title | uu-1-2004 year",
    );
  });

  it("suggests three at most, the likeliest first", () => {
    const read = parseNumber("Permenkes Nomor 99 Tahun 2021 tentang Pusat Kesehatan Masyarakat");
    const { status, suggestions } = resolveCitation(read.ok ? read.value : ({} as never));
    expect([status, suggestions.length]).toEqual(["unknown", 3]);
    const likeness = suggestions.map(({ titleLikeness }) => titleLikeness as number);
    expect(likeness).toEqual([...likeness].sort((a, b) => b - a));
    expect(suggestions.slice(0, 2).map(({ id }) => id)).toEqual(["permenkes-75-2014", "permenkes-43-2019"]);
  });

  it("knows the constitution by its name", () => {
    const read = parseNumber("Pasal 18 ayat (6) UUD 1945");
    expect(resolveCitation(read.ok ? read.value : ({} as never))).toMatchObject({
      ...{ status: "found", regulation: { id: "uud-1945", differs: [] }, suggestions: [] },
    });
  });

  it("needs a citation that was read", () => {
    for (const wrong of ["Permenkes 43/2019", null, undefined, {}]) {
      expect(() => resolveCitation(wrong as never)).toThrow(
        "a citation is what findCitations or parseNumber gives, no text",
      );
    }
  });

  it("tells how much of the title agrees and how sure the registry is", () => {
    const read = parseNumber("Permenkes 43/2019 tentang Puskesmas dan Pusat Kesehatan Masyarakat");
    const { regulation } = resolveCitation(read.ok ? read.value : ({} as never));
    expect(regulation).toEqual({
      id: "permenkes-43-2019",
      title: "Pusat Kesehatan Masyarakat",
      confidence: "verified-in-source",
      differs: [],
      titleLikeness: 0.86,
    });
  });

  it("takes what findCitations finds", () => {
    const [first, again] = findCitations("Permenkes 43/2019. Permenkes tersebut");
    if (first === undefined || again === undefined) throw new Error("not found");
    expect(resolveCitation(first).regulation?.id).toBe("permenkes-43-2019");
    expect(resolveCitation(again).regulation?.id).toBe("permenkes-43-2019");
    const [nothing] = findCitations("Undang-Undang tersebut");
    if (nothing === undefined) throw new Error("not found");
    expect(resolveCitation(nothing)).toEqual({ status: "unknown", regulation: null, suggestions: [] });
    const [unnamed] = findCitations("PMK tersebut");
    if (unnamed === undefined) throw new Error("not found");
    expect(resolveCitation(unnamed)).toEqual({ status: "unknown", regulation: null, suggestions: [] });
  });
});
