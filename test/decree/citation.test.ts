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

  it.each([
    ["tentang Kesehatan dan Permenkes Nomor 43 Tahun 2019", "Kesehatan"],
    ["tentang Kesehatan,\n    dan   Permenkes Nomor 43 Tahun 2019", "Kesehatan"],
    ["tentang Kesehatan serta Permenkes Nomor 43 Tahun 2019", "Kesehatan"],
    ["tentang Kesehatan maupun Pasal 5 Permenkes Nomor 43 Tahun 2019", "Kesehatan"],
    ["tentang KESEHATAN DAN PASAL 5 HURUF A ATAU HURUF B PERMENKES NOMOR 43 TAHUN 2019", "KESEHATAN"],
    ["tentang Kesehatan; dan Permenkes Nomor 43 Tahun 2019", "Kesehatan"],
    [
      "tentang Kebijakan dan Tata Kelola Kesehatan, Permenkes Nomor 43 Tahun 2019",
      "Kebijakan dan Tata Kelola Kesehatan",
    ],
    [
      "tentang Pembinaan dan Pengawasan Pelaksanaan Permenkes Nomor 43 Tahun 2019",
      "Pembinaan dan Pengawasan Pelaksanaan Permenkes Nomor 43 Tahun 2019",
    ],
  ])("keeps the next citation out of a title that does not name it: %j", (rest, title) => {
    const text = `Sesuai UU Nomor 36 Tahun 2009 ${rest}.`;
    const [law, next, ...more] = findCitations(text);
    expect(more).toEqual([]);
    expect(law?.text).toBe(text.slice(7, text.indexOf(title) + title.length));
    expect(text.slice(law?.span.start, law?.span.end)).toBe(law?.text);
    expect(law?.value.span).toEqual(law?.span);
    expect(law?.value.title).toBe(title);
    expect(text.slice(law?.value.titleSpan?.start, law?.value.titleSpan?.end)).toBe(title);
    expect(next?.value).toMatchObject({ type: "PERMENKES", number: "43", year: 2019 });
    expect(next?.within).toBe(title.includes("Permenkes") ? 0 : null);
  });

  it.each([
    ["UU Nomor 36 Tahun 2009 Pasal 5 ayat (2), PP Nomor 23 Tahun 2005", "Pasal 5 ayat (2)", null],
    ["UU 36/2009 tentang Kesehatan Pasal 5 ayat (2), PMK 3/2023", "Pasal 5 ayat (2)", null],
    ["UU 36/2009 Pasal 5, PP 23/2005 Pasal 5", "Pasal 5", "Pasal 5"],
    ["Pasal 5 UU 36/2009, Pasal 5 PP 23/2005", "Pasal 5", "Pasal 5"],
    ["Pasal 5 UU 36/2009, PP 23/2005", "Pasal 5", null],
    ["UU 36/2009, Pasal 5 PP 23/2005", null, "Pasal 5"],
    ["UU 36/2009 Pasal 5 berlaku; Pasal 5, PP 23/2005", "Pasal 5", "Pasal 5"],
    ["UU 36/2009 tentang Kesehatan dan Pasal 5 ayat (2) PP 23/2005", null, "Pasal 5 ayat (2)"],
    ["UU 36/2009 tentang Rumah Sakit,\n  serta Pasal 5 ayat (2) huruf b PP 23/2005", null, "Pasal 5 ayat (2) huruf b"],
    ["UU 36/2009 tentang Kesehatan dan Pasal 5 ayat (2) huruf a; Pasal 7 PP 23/2005", null, "Pasal 7"],
    ["UU 36/2009 tentang Kesehatan, Pasal 5 ayat (2) PP 23/2005", null, "Pasal 5 ayat (2)"],
    ["UU 36/2009 tentang Kesehatan Pasal 5 ayat (2), Permenkes 43/2019", "Pasal 5 ayat (2)", null],
    ["UU 36/2009 tentang Kesehatan Pasal 5 ayat (2) berlaku, juga SK Bupati 440/1/2020", "Pasal 5 ayat (2)", null],
  ])("gives each article to one regulation: %s", (text, first, second) => {
    const citations = findCitations(text);
    expect(citations.map(({ pin }) => pin)).toEqual([first, second]);
    expect(citations.map(({ value }) => value.pin)).toEqual([first, second]);
    for (const { text: own, value } of citations) {
      expect(text).toContain(own);
      const title = /tentang (Kesehatan|Rumah Sakit)/.exec(text)?.[1] ?? null;
      expect(value.title).toBe(value === citations[0]?.value ? title : null);
      // The title and an article behind it, and neither "dan" nor half of an article.
      expect(own).toMatch(/(?:\d|Kesehatan|Rumah Sakit|\(2\))$/);
      expect(own).not.toMatch(/tentang .* Pasal 5$/);
    }
    const { value } = citations[1] as FoundCitation;
    if (value.status === "ambiguous") expect(value.candidates.map(({ pin }) => pin)).toEqual([null, null]);
  });

  it("does not take an article before the amending regulation for the end of its title", () => {
    const text =
      "Pasal 1 dan Pasal 19 PP 74/2012 tentang Perubahan atas PP 23/2005 tentang Keuangan Badan Layanan Umum";
    expect(found(text)).toEqual(["PP 74/2012 Pasal 19", "PP 23/2005 in 0"]);
    expect(findCitations(text)[0]?.value.title).toBe("Perubahan atas PP 23/2005 tentang Keuangan Badan Layanan Umum");
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
    expect(found("SK Bupati No 440/1-Huk/2020; SK Bupati Serang No 440/1-Huk/2020").at(-1)).toMatch(/ =0$/);
    expect(found("Permenkes 001/MENKES/PER/I/2012; Permenkes 1 Tahun 2012").at(-1)).toBe("PERMENKES 1/2012 =0");
    expect(
      found("Keputusan Menteri Keuangan Nomor 12/KMK.010/2020; Keputusan Menteri Keuangan Nomor 12 Tahun 2020").at(-1),
    ).toBe("KMK-KEUANGAN 12/2020 =0");
  });

  it("takes two decisions of one running number under two subjects, and numbers without year, for two", () => {
    expect(found("SK Bupati Serang Nomor 440/12-Huk/2020; SK Bupati Serang Nomor 900/12-Huk/2020")).toEqual([
      "KEPBUP 440/12-Huk/2020/2020",
      "KEPBUP 900/12-Huk/2020/2020",
    ]);
    expect(found("PP Nomor 66 tentang Kesehatan Lingkungan; PP Nomor 66")).toEqual(["PP 66/", "PP 66/"]);
    // The number of a circular has parts enough to be known by.
    expect(found("SE Nomor 981/1011/SJ; SE Nomor 981/1011/SJ")).toEqual(["SE 981/1011/SJ/", "SE 981/1011/SJ/ =0"]);
  });

  it("knows whose PMK it is once the number was cited in full", () => {
    const text = "Peraturan Menteri Kesehatan (PMK) Nomor 43 Tahun 2019 ... PMK 43/2019, PMK 4/2019, KMK 43/2019";
    expect(found(text)).toEqual([
      "PERMENKES 43/2019",
      "PERMENKES 43/2019 =0",
      "PERMENKES|PMK 4/2019",
      "KEPMENKES|KMK-KEUANGAN 43/2019",
    ]);
    expect(found("Peraturan Menteri Keuangan Nomor 129 Tahun 2020; PMK 129/2020").at(-1)).toBe("PMK 129/2020 =0");
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
    ["Permenkes 4/2019; UU 17/2023. Peraturan Menteri tersebut", "PERMENKES 4/2019 back-reference =0"],
    ["Permenkes 4/2019; Permendagri 79/2018. Peraturan Menteri itu", "PERMENDAGRI 79/2018 back-reference =1"],
    [
      "Peraturan Menteri Keuangan Nomor 129/PMK.05/2020. Peraturan Menteri tersebut",
      "PMK 129/PMK.05/2020/2020 back-reference =0",
    ],
    ["Kepmenkes 1/2022; SK Bupati 440/2/2022. Keputusan Menteri tersebut", "KEPMENKES 1/2022 back-reference =0"],
    ["Kepmenkes 1/2022; SK Bupati 440/2/2022. Keputusan tersebut", "KEPBUP 440/2/2022/2022 back-reference =1"],
    ["SK Bupati Nomor 440/1/2020; UU 36/2009. Keputusan tersebut", "KEPBUP 440/1/2020/2020 back-reference =0"],
    [
      "Keputusan Menteri Keuangan Nomor 12/KMK.010/2020; UU 1/2004. Keputusan Menteri tersebut",
      "KMK-KEUANGAN 12/KMK.010/2020/2020 back-reference =0",
    ],
    [
      "Keputusan Menteri Keuangan Nomor 12/KMK.010/2020; UU 1/2004. Keputusan tersebut",
      "KMK-KEUANGAN 12/KMK.010/2020/2020 back-reference =0",
    ],
    [
      "Perpres Nomor 75 Tahun 2019. Peraturan Presiden sebagaimana\n    dimaksud di atas",
      "PERPRES 75/2019 back-reference =0",
    ],
    ["PMK 129/PMK.05/2020; Permenkes 43/2019. PMK tersebut", "PERMENKES 43/2019 back-reference =1"],
    ["Permenkes 43/2019; PMK 129/PMK.05/2020. PMK itu", "PMK 129/PMK.05/2020/2020 back-reference =1"],
    ["Permenkes 43/2019; PMK 3/2023. PMK dimaksud", "PERMENKES|PMK 3/2023 back-reference =1"],
    ["Permenkes 43/2019; PMK 3/2023. Permenkes dimaksud", "PERMENKES 43/2019 back-reference =0"],
    ["KMK 3/2023. Keputusan Menteri tersebut", "KEPMENKES|KMK-KEUANGAN 3/2023 back-reference =0"],
    ["UU 17/2023; PP 2/2018. PMK tersebut", " / back-reference !"],
    ["SK Bupati Nomor 1/2020; SK Bupati Nomor ... Tahun 2023. SK Bupati tersebut", "KEPBUP /2023 back-reference =1 !"],
    [
      "Perda Kota Cilegon 8/2012; Perda Kota Serang 4/2016. Perda Kota Cilegon tersebut",
      "PERDA 8/2012 back-reference =0",
    ],
    ["Perda Kota Cilegon 8/2012; Perda Kota Serang 4/2016. Perda tersebut", "PERDA 4/2016 back-reference =1"],
    ["Perda Kota Cilegon 8/2012; Perda Kota Serang 4/2016. Perda Kota Bogor tersebut", "PERDA / back-reference !"],
    ["Perda Nomor 8 Tahun 2012. Perda Kota Cilegon tersebut", "PERDA 8/2012 back-reference =0"],
  ])("resolves a pointing word: %s", (text, last) => {
    expect(found(text).at(-1)).toBe(last);
    expect(findCitations(text).at(-1)).toMatchObject({
      issues: last.endsWith("/ back-reference !") ? [{ code: "decree.antecedent-missing" }] : [],
      notices: [],
    });
  });

  it("spans the pointing words and no more", () => {
    const texts = (text: string) =>
      findCitations(text).map(({ text: own, span, value }) => [own, text.slice(span.start, span.end), value.number]);
    expect(texts("Menurut Perpres 75/2019, Peraturan Presiden sebagaimana dimaksud di atas berlaku.")[1]).toEqual([
      ...["Peraturan Presiden sebagaimana dimaksud", "Peraturan Presiden sebagaimana dimaksud", "75"],
    ]);
    expect(texts("Menurut UU 36/2009, Undang-Undang tersebut mengatur kesehatan.")[1]).toEqual([
      ...["Undang-Undang tersebut", "Undang-Undang tersebut", "36"],
    ]);
  });

  it("says when there is nothing to point to", () => {
    const [citation] = findCitations("Undang-Undang tersebut");
    expect(citation).toMatchObject({ text: "Undang-Undang tersebut", form: "back-reference", antecedent: null });
    expect(citation?.issues).toEqual([{ code: "decree.antecedent-missing" }]);
    expect(citation?.value).toMatchObject({ status: "unreadable", type: "UU", number: null, normalised: "UU|||" });
    const [, nameless] = findCitations("UU 17/2023. Menurut PMK tersebut, puskesmas wajib");
    expect(nameless).toMatchObject({ text: "PMK tersebut", antecedent: null });
    expect(nameless?.value).toEqual({
      ...{ status: "unreadable", type: null, issuer: { office: null, region: null }, normalised: "|||" },
      ...{ number: null, year: null, classification: null, sequence: null, unit: null, month: null, romanMonth: null },
      ...{ date: null, title: null, pin: null, numberSpan: null, titleSpan: null, corrections: [] },
      span: nameless?.span,
    });
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
    ["PMK NOMOR 3 TAHUN 2023. Peraturan Menteri ini", "PERMEN / self-reference !"],
    ["Peraturan Bupati ini mulai berlaku pada tanggal diundangkan", "PERBUP / self-reference !"],
    ["UU 36/2009. Undang-Undang ini", "UU / self-reference !"],
    ["Keputusan Bupati SERANG NOMOR 440/1-Huk/2020 dicabut. Keputusan Bupati ini", "KEPBUP / self-reference !"],
    ["UUD 1945 Pasal 18 ayat (6). Undang-Undang ini", "UU / self-reference !"],
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
    const [first, second] = findCitations("sesuai Peratuan Pemerintah Nomor 23 Tahun 2005 jo. Nomor 74 Tahun 2012.");
    expect([first?.text, second?.text]).toEqual(["Peratuan Pemerintah Nomor 23 Tahun 2005", "Nomor 74 Tahun 2012"]);
    // The misspelt word stands before the first alone.
    expect([first?.value.corrections.length, second?.value.corrections]).toEqual([1, []]);
    const [, inTitle] = findCitations(
      "PP Nomor 23 Tahun 2005 jo. Nomor 74 Tahun 2012 tentang Keuangan Badan Layanan Umum yang berlaku di daerah",
    );
    expect(inTitle?.value.title).toBe("Keuangan Badan Layanan Umum");
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
    const long = "tim menilai mutu layanan puskesmas di seluruh kecamatan, ".repeat(5);
    expect(found(`Berita Acara Penilaian Nomor 900/001-CONTOH/2023 menyatakan bahwa ${long}`)).toEqual([]);
    expect(found(`Berita Acara menyatakan bahwa ${long}dengan nomor 188.45/656/427.12/2003`)).toEqual([
      "SK 188.45/656/427.12/2003/2003",
    ]);
    expect(found("dengan nomor 188.45/656/427.12/2003 dan Berita Acara Penilaian")).toHaveLength(1);
    expect(found("dengan nomor 188.45/656/427.12 di Lumajang")).toEqual([]);
    expect(found("dengan nomor 188.45/ /427.12/2003 di Lumajang")).toEqual([]);
    expect(found("188.45/656/427.12/2003")).toHaveLength(1);
    const [bare] = findCitations(
      "dengan nomor 188.45/656/427.12/2003 tentang Tim Gizi yang bertugas di seluruh kecamatan",
    );
    expect(bare?.value.title).toBe("Tim Gizi");
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
