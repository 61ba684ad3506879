import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type FoundCitation, findCitations } from "../../src/decree/index.js";

/** `type number/year`, with a mark for what is not a full citation and the place of the earlier one. */
function told({ form, value, antecedent, within, pin }: FoundCitation): string {
  const type = value.type ?? (value.status === "ambiguous" ? value.typeCandidates.join("|") : "");
  const marks = [
    form === "full" ? "" : ` ${form}`,
    antecedent === null ? "" : ` =${antecedent}`,
    within === null ? "" : ` in ${within}`,
    pin === null ? "" : ` ${pin}`,
    value.status === "unreadable" ? " !" : "",
  ];
  return `${type} ${value.number ?? ""}/${value.year ?? ""}${marks.join("")}`;
}

const found = (text: string): readonly string[] => findCitations(text).map(told);

describe("citations in running text", () => {
  it("finds several in a sentence, with article and title", () => {
    const text =
      "Sesuai Pasal 5 ayat (2) Peraturan Pemerintah Nomor 23 Tahun 2005 tentang Pengelolaan Keuangan Badan Layanan " +
      "Umum dan Permendagri 79/2018, puskesmas dapat menerapkan BLUD dengan Keputusan Bupati Nomor 440/Kep.1-Huk/2023.";
    const citations = findCitations(text);
    expect(citations.map(told)).toEqual([
      "PP 23/2005 Pasal 5 ayat (2)",
      "PERMENDAGRI 79/2018",
      "KEPBUP 440/Kep.1-Huk/2023/2023",
    ]);
    expect(citations.map(({ text: own }) => own)).toEqual([
      "Peraturan Pemerintah Nomor 23 Tahun 2005 tentang Pengelolaan Keuangan Badan Layanan Umum",
      "Permendagri 79/2018",
      "Keputusan Bupati Nomor 440/Kep.1-Huk/2023",
    ]);
  });

  it.each([
    ["tentang Kesehatan diatur bahwa", "Kesehatan"],
    ["tentang Kesehatan, Peraturan Menteri", "Kesehatan"],
    ["tentang Kode, Data Wilayah, dan Pulau Tahun 2021 yang berlaku", "Kode, Data Wilayah, dan Pulau Tahun 2021"],
    ["tentang Tim Pembina (TPP) Posyandu. Setiap kader", "Tim Pembina (TPP) Posyandu"],
    ["tentang Kesehatan (Lembaran Negara Tahun 2009)", "Kesehatan"],
    ["tentang Kesehatan (Pasal 5)", "Kesehatan"],
    ["tentang KESEHATAN JIWA yang berlaku", "KESEHATAN JIWA"],
    ["tentang KESEHATAN\nDENGAN RAHMAT TUHAN", "KESEHATAN"],
    ["tentang KESEHATAN DENGAN CARA BARU", "KESEHATAN DENGAN CARA BARU"],
    ["tentang Kesehatan Sebagaimana telah diubah", "Kesehatan"],
    ["tentang Kesehatan\n\nMenimbang", "Kesehatan"],
    ["tentang Kesehatan\nJiwa; dan", "Kesehatan Jiwa"],
    ["tentang Kesehatan jo. aturan lain", "Kesehatan"],
    ["tentang kesehatan jiwa, yang berlaku", "kesehatan jiwa"],
    ["tentang kesehatan jiwa jo. aturan", "kesehatan jiwa"],
    ["tentang Kerja Sama Pusat-Daerah dan/atau Swasta harus", "Kerja Sama Pusat-Daerah dan/atau Swasta"],
    ["tentang", null],
    ["tentangan", null],
  ])("ends a title where it ends: %j", (rest, title) => {
    expect(findCitations(`UU Nomor 36 Tahun 2009 ${rest}`)[0]?.value.title).toBe(title);
  });

  it("finds those inside titles, and says in which", () => {
    const text =
      "Peraturan Pemerintah Nomor 74 Tahun 2012 tentang Perubahan atas Peraturan Pemerintah Nomor 23 Tahun 2005 tentang " +
      "Pengelolaan Keuangan Badan Layanan Umum; Undang-Undang Nomor 1 Tahun 2004.";
    expect(found(text)).toEqual(["PP 74/2012", "PP 23/2005 in 0", "UU 1/2004"]);
  });

  it("links a second mention to the first", () => {
    expect(found("PP Nomor 23 Tahun 2005 tentang X Y; PP 23/2005; PP 23/2006; UU 23/2005.")).toEqual([
      "PP 23/2005",
      "PP 23/2005 =0",
      "PP 23/2006",
      "UU 23/2005",
    ]);
    expect(found("Kepmenkes HK.01.07/MENKES/1186/2022, lalu Kepmenkes No. 1186 Tahun 2022")).toEqual([
      "KEPMENKES HK.01.07/MENKES/1186/2022/2022",
      "KEPMENKES 1186/2022 =0",
    ]);
    expect(found("Permenkes 028/MENKES/PER/I/2011; Permenkes 28/2011")).toEqual([
      "PERMENKES 028/MENKES/PER/I/2011/2011",
      "PERMENKES 28/2011 =0",
    ]);
    expect(
      found("SK Bupati Serang No 440/1-HUK/2020; SK Bupati No 440/1-Huk/2020; SK Bupati Bogor No 440/1-Huk/2020"),
    ).toEqual(["KEPBUP 440/1-HUK/2020/2020", "KEPBUP 440/1-Huk/2020/2020 =0", "KEPBUP 440/1-Huk/2020/2020"]);
  });

  it("knows whose PMK it is once the number was cited in full", () => {
    const text = "Peraturan Menteri Kesehatan (PMK) Nomor 43 Tahun 2019 ... PMK 43/2019, PMK 4/2019, KMK 43/2019";
    expect(found(text)).toEqual([
      "PERMENKES 43/2019",
      "PERMENKES 43/2019 =0",
      "PERMENKES|PMK 4/2019",
      "KEPMENKES|KMK-KEUANGAN 43/2019",
    ]);
  });

  it.each([
    ["Undang-Undang Nomor 36 Tahun 2009 dan PP 1/2010. Undang-Undang tersebut", "UU 36/2009 back-reference =0"],
    ["UU 36/2009; UU 17/2023. Undang-Undang dimaksud", "UU 17/2023 back-reference =1"],
    ["Perpres Nomor 75 Tahun 2019. Peraturan Presiden sebagaimana dimaksud", "PERPRES 75/2019 back-reference =0"],
    ["Perpres Nomor 75 Tahun 2019. Pasal 5 Perpres itu", "PERPRES 75/2019 back-reference =0 Pasal 5"],
    ["Permenkes 4/2019. Peraturan Menteri tersebut", "PERMENKES 4/2019 back-reference =0"],
    ["Kepmenkes 4/2019. Keputusan Menteri tersebut", "KEPMENKES 4/2019 back-reference =0"],
    ["SK Bupati Nomor 440/1/2020. Keputusan tersebut", "KEPBUP 440/1/2020/2020 back-reference =0"],
    ["PP 74/2012 tentang Perubahan atas PP 23/2005 tentang Keuangan. PP tersebut", "PP 74/2012 back-reference =0"],
    ["UU 36/2009. Peraturan Presiden tersebut", "PERPRES / back-reference !"],
  ])("resolves a pointing word: %s", (text, last) => {
    expect(found(text).at(-1)).toBe(last);
  });

  it("says when there is nothing to point to", () => {
    const [citation] = findCitations("Undang-Undang tersebut");
    expect(citation).toMatchObject({ text: "Undang-Undang tersebut", form: "back-reference", antecedent: null });
    expect(citation?.issues).toEqual([{ code: "decree.antecedent-missing" }]);
    expect(citation?.value).toMatchObject({ status: "unreadable", type: "UU", number: null, normalised: "UU|||" });
  });

  it.each([
    [
      "KEPUTUSAN BUPATI SERANG\nNOMOR 440/1-Huk/2020\nTENTANG\nGIZI\n\nKeputusan Bupati ini",
      "KEPBUP 440/1-Huk/2020/2020 self-reference =0",
    ],
    ["KEPUTUSAN BUPATI SERANG\nNOMOR 440/1-Huk/2020\n\nKeputusan ini", "KEPBUP 440/1-Huk/2020/2020 self-reference =0"],
    ["PERATURAN MENTERI KESEHATAN\nNOMOR 4 TAHUN 2019\n\nPeraturan Menteri ini", "PERMENKES 4/2019 self-reference =0"],
    ["Keputusan Bupati Serang Nomor 440/1-Huk/2020. Keputusan Bupati ini", "KEPBUP / self-reference !"],
    ["KEPUTUSAN BUPATI SERANG\nNOMOR 440/1-Huk/2020\n\nPeraturan Bupati ini", "PERBUP / self-reference !"],
    ["KEPUTUSAN BUPATI SERANG\nNOMOR 440/ /2020\n\nKeputusan Bupati ini", "KEPBUP 440/ /2020/2020 self-reference =0 !"],
    ["PMK 3/2023. Undang-Undang ini", "UU / self-reference !"],
  ])("knows the document itself: %j", (text, last) => {
    const citations = findCitations(text);
    expect(citations.map(told).at(-1)).toBe(last);
    expect(citations.at(-1)?.issues).toEqual([]);
  });

  it.each(["Surat ini", "Izin tersebut", "Keputusan rapat tersebut", "Peraturan ini", "peraturan perundang-undangan"])(
    "takes %s for no citation",
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it("finds the further numbers behind one label", () => {
    expect(found("PP Nomor 23 Tahun 2005 jo. Nomor 74 Tahun 2012 dan No 5 Tahun 2020, Nomor 6 Tahun 2021")).toEqual([
      "PP 23/2005",
      "PP 74/2012",
      "PP 5/2020",
      "PP 6/2021",
    ]);
    expect(found("PP Nomor 23 Tahun 2005 dan Nomor telepon")).toEqual(["PP 23/2005"]);
    expect(found("PP Nomor 23 Tahun 2005 dan Nomor 5")).toEqual(["PP 23/2005"]);
    expect(found("Perpres No. 16 Tahun 2018 jo Perpres No. 12 Tahun 2021")).toEqual([
      "PERPRES 16/2018",
      "PERPRES 12/2021",
    ]);
  });

  it("takes a number without label for a decision only where its shape leaves no doubt", () => {
    expect(found("ditetapkan dengan nomor 188.45/656/427.12/2003 di Lumajang")).toEqual([
      "SK 188.45/656/427.12/2003/2003",
    ]);
    expect(found("nomor 440/656 saja")).toEqual([]);
    expect(found("Berita Acara Penilaian Nomor 900/001-CONTOH/2023")).toEqual([]);
    expect(found("Berita Acara; nomor 900/001-CONTOH/2023")).toEqual(["SK 900/001-CONTOH/2023/2023"]);
    expect(found("Perjanjian Kerja Sama Nomor 440/12/PKS/2021")).toEqual([]);
    expect(found("telp. 021-526-5043, tekanan 120/80, tanggal 12/05/2021, 440-448")).toEqual([]);
  });

  it("keeps a number that cannot be read, with its issues", () => {
    const [citation] = findCitations("KEPUTUSAN BUPATI SERANG\nNOMOR : ... TAHUN 2023\nTENTANG\nGIZI");
    expect(citation?.issues).toEqual([{ code: "decree.part-open", facts: { part: "nomor" } }]);
    expect(citation?.value).toMatchObject({
      status: "unreadable",
      type: "KEPBUP",
      number: null,
      year: 2023,
      title: "GIZI",
    });
  });

  it("does not carry one label into the next", () => {
    expect(found("Keputusan Bupati dan Peraturan Menteri Kesehatan Nomor 4 Tahun 2019")).toEqual(["PERMENKES 4/2019"]);
    expect(found("Surat Keputusan Bupati yang mengatur Nomor 5 Tahun 2019")).toEqual([]);
    expect(found("SK SK SK Bupati Nomor 5 Tahun 2019")).toEqual(["KEPBUP 5/2019"]);
    expect(found('Keputusan Bupati: "UU 36/2009"')).toEqual(["UU 36/2009"]);
  });

  it("finds emphasised citations, and none inside words and numbers", () => {
    expect(found("_Permenkes 43/2019_ dan *UU 36/2009*")).toEqual(["PERMENKES 43/2019", "UU 36/2009"]);
    expect(found("XUU 36/2009, 440/SK/x, www.sk.go.id/uu/36/2009")).toEqual([]);
  });

  it("reads one label many times, whatever stands between", () => {
    const text = Array.from({ length: 600 }, (_, i) => `Keputusan Bupati Desa${i} Nomor ${i + 1} Tahun 2020`).join(
      "; ",
    );
    const citations = findCitations(`${text}; ${text}`);
    expect(citations).toHaveLength(1200);
    expect(citations[599]?.value.issuer.region).toBe("Kabupaten Desa599");
    expect(citations[1199]?.antecedent).toBe(599);
  });

  it("is empty for what is no text", () => {
    expect(findCitations("")).toEqual([]);
    expect(findCitations(undefined as unknown as string)).toEqual([]);
    expect(findCitations(5 as unknown as string)).toEqual([]);
  });
});

describe("the public citations in one text", () => {
  const file = new URL("../cases/decree/numbers.json", import.meta.url);
  const { cases } = JSON.parse(readFileSync(file, "utf8")) as {
    readonly cases: readonly {
      readonly text: string;
      readonly reading: string;
      readonly expect?: { readonly type?: string; readonly number: string | null; readonly year: number | null };
    }[];
  };
  // A number alone is found only with a year, and a page's name is no running text.
  const labelled = cases.filter(
    ({ text, reading }) =>
      reading !== "none" &&
      /^[A-Za-z]/.test(text) &&
      !/^(?:no|nomor)\b/i.test(text) &&
      !/^[a-z]+-[a-z-]+\d/.test(text) &&
      !text.startsWith("B/"),
  );

  it("are found one by one, in order, each where it stands", () => {
    const text = labelled.map((row) => `Menurut ${row.text}; demikian.`).join("\n\n");
    const citations = findCitations(text).filter(({ within, form }) => within === null && form === "full");
    const wanted = labelled.flatMap((row) =>
      row.text.includes(" jo Perpres") ? [row.expect, { number: "12", year: 2021 }] : [row.expect],
    );
    expect(citations.map(({ value }) => [value.number, value.year])).toEqual(
      wanted.map((row) => [row?.number, row?.year]),
    );
    for (const { span, text: own } of citations) expect(text.slice(span.start, span.end)).toBe(own);
  });
});
