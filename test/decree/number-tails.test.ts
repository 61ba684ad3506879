import { describe, expect, it } from "vitest";
import { type Told, toldInText, toldOf } from "./told-number.js";

type Row = readonly [text: string, told: Partial<Told>];

/** What stands behind "Permenkes Nomor 43 Tahun 2019" when the text is that citation alone. */
const BEHIND: readonly Row[] = [
  // The title and what encloses it.
  [" tentang “Pusat Kesehatan Masyarakat”", { title: "Pusat Kesehatan Masyarakat" }],
  [" tentang 'Pusat Kesehatan Masyarakat'.", { title: "Pusat Kesehatan Masyarakat" }],
  [' tentang "Puskesmas".', { title: "Puskesmas" }],
  [" tentang Pusat Kesehatan Masyarakat).", { title: "Pusat Kesehatan Masyarakat" }],
  [" tentang Pusat Kesehatan Masyarakat (Puskesmas)).", { title: "Pusat Kesehatan Masyarakat (Puskesmas)" }],
  [" tentang Puskesmas (Non Rawat Inap);", { title: "Puskesmas (Non Rawat Inap)" }],
  [" tentang: Puskesmas", { title: "Puskesmas" }],
  [" ttg. Puskesmas", { title: "Puskesmas" }],
  [" ttg Puskesmas", { title: "Puskesmas" }],
  [" TTG PUSKESMAS", { title: "PUSKESMAS" }],
  [" perihal: Puskesmas", { title: "Puskesmas" }],
  [", tentang Puskesmas", { title: "Puskesmas" }],
  [" tentang\nPusat  Kesehatan\n  Masyarakat", { title: "Pusat Kesehatan Masyarakat" }],
  ["\nTENTANG\n\nPUSAT KESEHATAN MASYARAKAT", { title: "PUSAT KESEHATAN MASYARAKAT" }],
  [" (Permenkes Puskesmas) tentang Pusat Kesehatan Masyarakat", { title: "Pusat Kesehatan Masyarakat" }],
  [" ( Permenkes Puskesmas )  ttg Pusat Kesehatan Masyarakat", { title: "Pusat Kesehatan Masyarakat" }],
  [" (Puskesmas) mengatur tenaga kesehatan", { title: null, cited: "Permenkes Nomor 43 Tahun 2019" }],
  [" (Puskesmas) pertentangan", { title: null, cited: "Permenkes Nomor 43 Tahun 2019" }],
  [" (Puskesmas tentang tenaga kesehatan", { title: null, cited: "Permenkes Nomor 43 Tahun 2019" }],
  [" tentang", { title: null, cited: "Permenkes Nomor 43 Tahun 2019 tentang" }],
  [" tentang ...", { title: null, cited: "Permenkes Nomor 43 Tahun 2019 tentang" }],
  [" tentangan warga", { title: null, cited: "Permenkes Nomor 43 Tahun 2019" }],
  [" Tentangpusat Kesehatan", { title: null, cited: "Permenkes Nomor 43 Tahun 2019" }],
  [" TENTANGPUSAT KESEHATAN MASYARAKAT", { title: "PUSAT KESEHATAN MASYARAKAT", corrections: ["spacing:  >  "] }],
  [" TENTANGPUSAT Kesehatan dan Layanan", { title: "PUSAT Kesehatan dan Layanan", corrections: ["spacing:  >  "] }],
  ["TENTANG PUSAT KESEHATAN", { year: 2019, title: "PUSAT KESEHATAN", corrections: ["spacing:  >  "] }],
  ["TENTANGPUSAT KESEHATAN", { year: 2019, title: "PUSAT KESEHATAN", corrections: ["spacing:  >  ", "spacing:  >  "] }],
  ["ttg Puskesmas", { year: 2019, title: "Puskesmas", corrections: ["spacing:  >  "] }],
  ["Tentangpusat kesehatan", { year: 2019, title: "pusat kesehatan", corrections: ["spacing:  >  ", "spacing:  >  "] }],
  // A title ends before the gazette, an amendment and the preamble.
  [" tentang Puskesmas (Berita Negara Republik Indonesia Tahun 2019 Nomor 1335)", { title: "Puskesmas" }],
  [" tentang Puskesmas (BN Tahun 2019 Nomor 1335)", { title: "Puskesmas" }],
  [" tentang Puskesmas (BNPB)", { title: "Puskesmas (BNPB)" }],
  [" tentang Puskesmas, sebagaimana  telah diubah", { title: "Puskesmas" }],
  [" tentang Puskesmas sebagaimana mestinya", { title: "Puskesmas sebagaimana mestinya" }],
  [" tentang Puskesmas juncto Permenkes 75/2014", { title: "Puskesmas", codes: ["decree.further-citation"] }],
  [" tentang Puskesmas, jo. Permenkes 75/2014", { title: "Puskesmas" }],
  [" tentang Puskesmas\n \t\nMENIMBANG", { title: "Puskesmas" }],
  [" tentang Puskesmas\n\nPasal 1\nDalam Peraturan ini", { title: "Puskesmas", pin: null }],
  [" tentang PUSKESMAS DENGAN RAHMAT TUHAN YANG MAHA ESA", { title: "PUSKESMAS" }],
  // Article and day.
  [", Pasal 5 tentang Puskesmas", { pin: "Pasal 5", title: "Puskesmas" }],
  [" Pasal 5  ayat  (2)  huruf  b tentang Puskesmas", { pin: "Pasal 5 ayat (2) huruf b", title: "Puskesmas" }],
  [" Pasal 5 ayat(2)", { pin: "Pasal 5 ayat(2)" }],
  [" Pasal 12A ayat (1a)", { pin: "Pasal 12A ayat (1a)" }],
  [" Pasal 5 Pasal 6", { pin: "Pasal 5", cited: "Permenkes Nomor 43 Tahun 2019 Pasal 5" }],
  [" Pasal 5 huruf abjad", { pin: "Pasal 5", cited: "Permenkes Nomor 43 Tahun 2019 Pasal 5" }],
  [" (Pasal 5 ayat (2) huruf b) tentang Puskesmas", { pin: "Pasal 5 ayat (2) huruf b", title: "Puskesmas" }],
  [" (Pasal 5 ayat (2), Pasal 6) tentang Puskesmas", { pin: "Pasal 5 ayat (2)", title: "Puskesmas" }],
  [" ( Pasal  5  ayat  (2) ) tentang Puskesmas", { pin: "Pasal 5 ayat (2)", title: "Puskesmas" }],
  [" (pasal 5 dan 6)", { pin: "pasal 5", cited: "Permenkes Nomor 43 Tahun 2019 (pasal 5 dan 6)" }],
  [" (Pasal lima) tentang Puskesmas", { pin: null, title: null, cited: "Permenkes Nomor 43 Tahun 2019" }],
  [" (Pasal 5) (Pasal 6)", { pin: "Pasal 5", cited: "Permenkes Nomor 43 Tahun 2019 (Pasal 5)" }],
  [" (Pasal 5 mengatur tenaga", { pin: null, cited: "Permenkes Nomor 43 Tahun 2019" }],
  [" (lihat Pasal 5)", { pin: null, cited: "Permenkes Nomor 43 Tahun 2019" }],
  [" tentang Puskesmas (Pasal 5)", { pin: "Pasal 5", title: "Puskesmas" }],
  [" tentang Puskesmas,  Pasal 5   ayat (3).", { pin: "Pasal 5 ayat (3)", title: "Puskesmas" }],
  [" tentang Puskesmas\nPasal\n5", { pin: "Pasal 5", title: "Puskesmas" }],
  [" Pasal 5 tentang Puskesmas Pasal 7", { pin: "Pasal 5", title: "Puskesmas Pasal 7" }],
  [" tentang Pasal 5", { pin: null, title: "Pasal 5" }],
  [" tentang (Pasal 5)", { pin: null, title: "(Pasal 5)" }],
  [" tentang Penjelasan Pasal demi Pasal", { pin: null, title: "Penjelasan Pasal demi Pasal" }],
  [", tanggal 5 Mei 2019, tentang Puskesmas", { date: "2019-05-05", title: "Puskesmas" }],
  [" tertanggal 5 Mei 2019 tentang Puskesmas", { date: "2019-05-05", title: "Puskesmas" }],
  [" tgl. : 5 Mei 2019 tentang Puskesmas", { date: "2019-05-05", title: "Puskesmas" }],
  [" tanggal 5 Mei 2019 tanggal 6 Mei 2019", { date: "2019-05-05", codes: [] }],
  [" tentang Puskesmas tgl 5 Mei 2019", { date: "2019-05-05", title: "Puskesmas" }],
  [" tentang Puskesmas tgl.  5 Mei 2019", { date: "2019-05-05", title: "Puskesmas" }],
  [
    " tentang Puskesmas, tanggal 5 Mei 2O19",
    { date: "2019-05-05", title: "Puskesmas", corrections: ["digit: 2O19 > 2019"] },
  ],
  [" tanggal 5 Mei 2019 tentang Hari tanggal 6 Mei 2019", { date: "2019-05-05", title: "Hari tanggal 6 Mei 2019" }],
  [" tentang tanggal 5 Mei 2019", { date: null, title: "tanggal 5 Mei 2019" }],
  [" tanggal 31 Februari 2019", { date: null, codes: ["decree.date-impossible"] }],
  [" tanggal 5 mengatur", { date: null, cited: "Permenkes Nomor 43 Tahun 2019" }],
  // A second year is no part of the citation unless it is the same.
  [" Tahun 2019 tentang Puskesmas", { year: 2019, title: "Puskesmas" }],
  [" Tahun 2020 tentang Puskesmas", { year: 2019, title: null, cited: "Permenkes Nomor 43 Tahun 2019" }],
  [" tahun anggaran 2020", { year: 2019, cited: "Permenkes Nomor 43 Tahun 2019" }],
  ["_", { year: 2019, cited: "Permenkes Nomor 43 Tahun 2019" }],
  [" 12 orang", { year: 2019, cited: "Permenkes Nomor 43 Tahun 2019" }],
];

describe("behind the year", () => {
  it.each(BEHIND)("%j", (rest, expected) => {
    const told = toldOf(`Permenkes Nomor 43 Tahun 2019${rest}`);
    expect(told).toMatchObject({ type: "PERMENKES", number: "43", year: 2019, corrections: [], ...expected });
  });

  it("knows a citation in brackets by its own brackets", () => {
    const text = "(Permenkes Nomor 43 Tahun 2019 tentang Pusat Kesehatan Masyarakat (Puskesmas))";
    expect(toldOf(text)).toMatchObject({
      title: "Pusat Kesehatan Masyarakat (Puskesmas)",
      cited: text.slice(1, -1),
    });
  });

  it("keeps a long title whole", () => {
    const title = `Perubahan ${"atas Peraturan Menteri tentang Perubahan ".repeat(6)}Kedua`;
    expect(toldOf(`Permenkes Nomor 43 Tahun 2019 tentang ${title}`)?.title).toBe(title);
  });
});

/** What stands behind "Permenkes Nomor 43" and is or is not its year. */
const YEARS: readonly Row[] = [
  [" Thn. 2019", { year: 2019 }],
  [" Thn 2019", { year: 2019 }],
  [" thn 2019 tentang Puskesmas", { year: 2019, title: "Puskesmas" }],
  [" Th.2019", { year: 2019 }],
  [" TH. 2019", { year: 2019 }],
  [" Tahun.2019", { year: 2019 }],
  [" Tahun\n2019\ntentang Puskesmas", { year: 2019, title: "Puskesmas" }],
  ["  Tahun  2019  tentang  Puskesmas", { year: 2019, title: "Puskesmas" }],
  [", Tahun 2019", { year: 2019 }],
  [" Tahun2019", { year: 2019, corrections: ["spacing:  >  "] }],
  [" Thn2019 tentang Puskesmas", { year: 2019, title: "Puskesmas", corrections: ["spacing:  >  "] }],
  [" Th2019", { year: 2019, corrections: ["spacing:  >  "] }],
  [" Thun 2019", { year: 2019, corrections: ["spelling: Thun > Tahun"] }],
  [" THAUN 2019", { year: 2019, corrections: ["spelling: THAUN > Tahun"] }],
  [" Tahum 1900", { year: 1900, corrections: ["spelling: Tahum > Tahun"] }],
  [" TAI1UN 2019", { year: null, cited: "Permenkes Nomor 43" }],
  [" TAHTIN 2099", { year: 2099, corrections: ["spelling: TAHTIN > Tahun"] }],
  [" untuk 2019", { year: null, cited: "Permenkes Nomor 43", codes: ["decree.year-missing"] }],
  [" tentang 2020 Bebas Malaria", { year: null, title: "2020 Bebas Malaria" }],
  [" terdiri 12 bab", { year: null, cited: "Permenkes Nomor 43", codes: ["decree.year-missing"] }],
  [" Tahun l999", { year: 1999, corrections: ["digit: l999 > 1999"] }],
  [" Tahun 2 019", { year: 2019, corrections: ["spacing:   > "] }],
  [" Tahun 201 9 tentang Puskesmas", { year: 2019, title: "Puskesmas", corrections: ["spacing:   > "] }],
  [" Tahun 20_19 tentang Puskesmas", { year: 2019, title: "Puskesmas", corrections: ["spacing: _ > "] }],
  [" Tahun 2O 19", { year: 2019, corrections: ["digit: 2O > 20", "spacing:   > "] }],
  [" Tahun 20 orang", { year: null, cited: "Permenkes Nomor 43 Tahun 20", codes: ["decree.year-malformed"] }],
  [" Tahun 99 99", { year: null, cited: "Permenkes Nomor 43 Tahun 99", codes: ["decree.year-malformed"] }],
  [" Tahun 201-9", { year: null, cited: "Permenkes Nomor 43 Tahun 201", codes: ["decree.year-malformed"] }],
  [" Tahun 02019", { year: null, codes: ["decree.year-malformed"] }],
  [" Tahun 202 Tahun 2019", { year: null, cited: "Permenkes Nomor 43 Tahun 202", codes: ["decree.year-malformed"] }],
  [" Tahun 12345678", { year: null, cited: "Permenkes Nomor 43 Tahun 12345678", codes: ["decree.year-malformed"] }],
  [" Tahun 1234567890", { year: null, cited: "Permenkes Nomor 43", codes: ["decree.year-missing"] }],
  [" Tahun 3019 tentang Puskesmas", { year: null, title: "Puskesmas", codes: ["decree.year-impossible"] }],
  [" Tahun SOIO", { year: null, cited: "Permenkes Nomor 43", codes: ["decree.year-missing"] }],
  [" Tahun …", { year: null, cited: "Permenkes Nomor 43 Tahun …", codes: ["decree.part-open"] }],
  [" Tahun ..", { year: null, cited: "Permenkes Nomor 43 Tahun ..", codes: ["decree.part-open"] }],
  [" Tahun.. tentang Puskesmas", { year: null, title: "Puskesmas", codes: ["decree.part-open"] }],
  [" Tahun __________ tentang Puskesmas", { year: null, title: "Puskesmas", codes: ["decree.part-open"] }],
  [" Tahun .......... tentang Puskesmas", { year: null, title: "Puskesmas", codes: ["decree.part-open"] }],
  [" Tahun 20.. tentang Puskesmas", { year: null, title: "Puskesmas", codes: ["decree.part-open"] }],
  [" Tahun 20__ tentang Puskesmas", { year: null, title: "Puskesmas", codes: ["decree.part-open"] }],
  [" Tahun. tentang Puskesmas", { year: null, title: null, cited: "Permenkes Nomor 43" }],
  [" Tahun anggaran", { year: null, cited: "Permenkes Nomor 43", codes: ["decree.year-missing"] }],
  [" Tahun 0000 tanggal 5 Mei 2019", { year: null, date: "2019-05-05", codes: ["decree.year-impossible"] }],
  [" tanggal 5 Mei 2019", { year: 2019, date: "2019-05-05", codes: [] }],
  ["/2019 Tahun 2019 tentang Puskesmas", { year: 2019, title: "Puskesmas", codes: [] }],
];

describe("the year", () => {
  it.each(YEARS)("%j", (rest, expected) => {
    expect(toldOf(`Permenkes Nomor 43${rest}`)).toMatchObject({
      ...{ type: "PERMENKES", number: "43", sequence: "43", corrections: [] },
      ...expected,
    });
  });

  it("behind a number with a code is told from a word that merely looks like it", () => {
    expect(toldOf("Keputusan Bupati Nomor 440/12 Tahum 2020")).toMatchObject({
      ...{ year: 2020, number: "440/12", corrections: ["spelling: Tahum > Tahun"] },
    });
    expect(toldOf("Keputusan Bupati Nomor 440/12 tertera 2020")).toMatchObject({ year: null, corrections: [] });
  });

  it("of a form that is filled in by hand is open, like its number", () => {
    expect(toldOf("KEPUTUSAN BUPATI NOMOR ... TAHUN 20.. TENTANG TIM GIZI")).toMatchObject({
      ...{ type: "KEPBUP", number: null, year: null, title: "TIM GIZI" },
      codes: ["decree.part-open", "decree.part-open"],
    });
  });
});

/** Dates behind "SK Bupati Nomor 440/1/2020 tanggal ". */
const DATES: readonly Row[] = [
  ["5.5.2020", { date: "2020-05-05" }],
  ["05.12.2020 tentang Gizi", { date: "2020-12-05", title: "Gizi" }],
  ["5–5–2020", { date: "2020-05-05" }],
  ["1 Januari 2020", { date: "2020-01-01" }],
  ["17 Djuli 2020", { date: "2020-07-17" }],
  ["29 Pebruari 2020", { date: "2020-02-29" }],
  ["5 Agt. 2020", { date: "2020-08-05" }],
  ["5 Okt 2020", { date: "2020-10-05" }],
  ["31 DESEMBER 2020", { date: "2020-12-31" }],
  ["5 Janueri 2020", { date: "2020-01-05", corrections: ["spelling: Janueri > Januari"] }],
  ["5 Agutus 2020", { date: "2020-08-05", corrections: ["spelling: Agutus > Agustus"] }],
  ["5 Aprl 2020", { date: null, corrections: [] }],
  ["5  Mei\n2020", { date: "2020-05-05" }],
  ["O5 Mei 2020", { date: "2020-05-05", corrections: ["digit: O5 > 05"] }],
  ["l Mei 2020", { date: null }],
  ["5 Mei 2O2O", { date: "2020-05-05", corrections: ["digit: 2O2O > 2020"] }],
  ["31 April 2020", { date: null, codes: ["decree.date-impossible"] }],
  ["5/13/2020", { date: null, codes: ["decree.date-impossible"] }],
  ["0 Mei 2020", { date: null, codes: ["decree.date-impossible"] }],
  ["5 Mei 20200", { date: null, cited: "SK Bupati Nomor 440/1/2020" }],
  ["5 Mei 202O1", { date: null, cited: "SK Bupati Nomor 440/1/2020" }],
  ["12345 Mei 2020", { date: null, cited: "SK Bupati Nomor 440/1/2020" }],
  ["5 5 2020", { date: null, cited: "SK Bupati Nomor 440/1/2020" }],
  ["5a Mei 2020", { date: null, cited: "SK Bupati Nomor 440/1/2020" }],
  ["5/Mei/2020", { date: null, cited: "SK Bupati Nomor 440/1/2020" }],
  ["5/5/20201", { date: null, cited: "SK Bupati Nomor 440/1/2020" }],
  ["2020/05/05", { date: "2020-05-05" }],
  ["2020-5-5 tentang Gizi", { date: "2020-05-05", title: "Gizi" }],
];

describe("the day", () => {
  it.each(DATES)("%j", (day, expected) => {
    expect(toldOf(`SK Bupati Nomor 440/1/2020 tanggal ${day}`)).toMatchObject({
      ...{ type: "KEPBUP", number: "440/1/2020", year: 2020, corrections: [] },
      ...expected,
    });
  });

  it.each([
    ["Surat Bupati tanggal 5 Mei 2020 Nomor 440/12/Dinkes", "2020-05-05"],
    ["Surat Bupati tertanggal : 5 Mei 2020 No. 440/12/Dinkes", "2020-05-05"],
    ["Surat Bupati tgl 05-05-2020 no 440/12/Dinkes", "2020-05-05"],
  ])("before the number: %s", (text, date) => {
    expect(toldOf(text)).toMatchObject({ type: "SURAT", number: "440/12/Dinkes", date, year: 2020, codes: [] });
  });

  it("before the number may be spelt wrong, too", () => {
    expect(toldOf("Surat Bupati tanggal 5 Desembr 2020 Nomor 440/12")).toMatchObject({
      ...{ date: "2020-12-05", corrections: ["spelling: Desembr > Desember"] },
    });
  });

  it.each([
    "Surat Bupati tanggal 5 Mei 2020",
    "Surat Bupati tanggal 5 Mei 2020 440/12/Dinkes",
    "Surat Bupati tanggal lusa Nomor 440/12/Dinkes",
  ])("no day leads to the number in %s", (text) => {
    expect(toldOf(text)).toBeNull();
  });
});

/** An article before "Permenkes Nomor 43 Tahun 2019". */
const BEFORE: readonly (readonly [before: string, pin: string | null])[] = [
  ["Pasal 5 ", "Pasal 5"],
  ["Pasal 12A ", "Pasal 12A"],
  ["pasal 105, ", "pasal 105"],
  ["Pasal  5  ayat  (2) ", "Pasal 5 ayat (2)"],
  ["Pasal 5 ayat(12) ", "Pasal 5 ayat(12)"],
  ["Pasal 5 ayat (2a) ", "Pasal 5 ayat (2a)"],
  ["Pasal 5 ayat (2)  huruf  b ", "Pasal 5 ayat (2) huruf b"],
  ["Pasal 5 huruf c  ", "Pasal 5 huruf c"],
  ["Pasal 5,\n", "Pasal 5"],
  ["dalam Pasal 3 dan Pasal 5 ", "Pasal 5"],
  ["Ketentuan\nPasal 5 ", "Pasal 5"],
  ["Bab II\n\nPasal 5\n", null],
  ["Pasal 5. ", null],
  ["Pasal 5 dan ", null],
  ["Pasal 1000 ", null],
  ["Pasal 5 mengatur hal yang sama dengan ", null],
  ["Pasal lima, ", null],
  ["Pasal 5 ayat (123) ", null],
  ["huruf b ", null],
  ["menurut ", null],
  ["(", null],
];

describe("the article before a citation", () => {
  it.each(BEFORE)("%j", (before, pin) => {
    const text = `${before}Permenkes Nomor 43 Tahun 2019 tentang Puskesmas`;
    expect(toldOf(text)).toMatchObject({ pin, title: "Puskesmas", cited: text.slice(before.length) });
  });

  it("gives way to one behind it", () => {
    expect(toldOf("Pasal 5 Permenkes Nomor 43 Tahun 2019 Pasal 7")?.pin).toBe("Pasal 7");
  });
});

/** Behind "Perbup Nomor 36 Tahun 2009 tentang " in running text. */
const RUNNING: readonly (readonly [rest: string, title: string | null])[] = [
  // Small words inside a title, and the sentence that goes on behind it.
  ["Penyelenggaraan dan Pembinaan Posyandu di Desa yang berlaku", "Penyelenggaraan dan Pembinaan Posyandu di Desa"],
  ["Pedoman Pencegahan dan penanganan wabah", "Pedoman Pencegahan"],
  ["Pedoman Gizi dan yang lain", "Pedoman Gizi"],
  ["KESEHATAN JIWA MASYARAKAT dan Posyandu terkait", "KESEHATAN JIWA MASYARAKAT"],
  ["SPM Bidang Kesehatan di Daerah wajib", "SPM Bidang Kesehatan di Daerah"],
  ["STBM dan Sanitasi Sekolah wajib", "STBM dan Sanitasi Sekolah"],
  ["5 Pilar STBM dan lainnya", "5 Pilar STBM"],
  ["1.000 Hari Pertama Kehidupan yang", "1.000 Hari Pertama Kehidupan"],
  ["2020 KESEHATAN DAERAH dan Posyandu", "2020 KESEHATAN DAERAH"],
  ["Zona Selamat Sekolah akan berlaku", "Zona Selamat Sekolah"],
  ["Zona aman", "Zona"],
  ["Posyandu wilayah timur", "Posyandu"],
  // Marks.
  ["Standar Pelayanan Minimal (SPM) Bidang Kesehatan wajib", "Standar Pelayanan Minimal (SPM) Bidang Kesehatan"],
  ["Standar Pelayanan Minimal (SPM), Bidang Kesehatan", "Standar Pelayanan Minimal (SPM), Bidang Kesehatan"],
  ["Pos Pelayanan Terpadu (Posyandu) - Desa Siaga wajib", "Pos Pelayanan Terpadu (Posyandu) - Desa Siaga"],
  ["Pos Pelayanan Terpadu (Posyandu)", "Pos Pelayanan Terpadu (Posyandu)"],
  ["Pos Pelayanan Terpadu (Posyandu)/Kader wajib", "Pos Pelayanan Terpadu (Posyandu)/Kader"],
  ["Kesehatan (selanjutnya disebut Perbup) mengatur", "Kesehatan"],
  ["Kesehatan) mengatur", "Kesehatan"],
  ["Tim Pembina (TPP) Posyandu) wajib", "Tim Pembina (TPP) Posyandu"],
  ["Kesehatan  Jiwa  Masyarakat wajib", "Kesehatan Jiwa Masyarakat"],
  ["Kesehatan\nJiwa\nMasyarakat\n \nMenimbang", "Kesehatan Jiwa Masyarakat"],
  ["Hubungan Pusat - Daerah wajib", "Hubungan Pusat - Daerah"],
  ["Hubungan Pusat  –  Daerah wajib", "Hubungan Pusat – Daerah"],
  ["Hubungan Pusat -\nDaerah wajib", "Hubungan Pusat - Daerah"],
  ["Kesehatan - sebuah pengantar", "Kesehatan"],
  ["Kesehatan- sebuah pengantar", "Kesehatan"],
  ["Kesehatan–yang berlaku", "Kesehatan"],
  ["Kesehatan,  Gizi,  dan Sanitasi harus", "Kesehatan, Gizi, dan Sanitasi"],
  ["Kesehatan -- Pengantar", "Kesehatan"],
  ["Keselamatan & Kesehatan Kerja wajib", "Keselamatan & Kesehatan Kerja"],
  ["Jum'at Bersih wajib", "Jum'at Bersih"],
  ["Pengelolaan Obat-obatan di Puskesmas wajib", "Pengelolaan Obat-obatan di Puskesmas"],
  ["Penyusunan Undang-undang wajib", "Penyusunan Undang-undang"],
  ["Kabupaten/Kota Layak Anak wajib", "Kabupaten/Kota Layak Anak"],
  ["Kesehatan, Gizi, dan Sanitasi harus", "Kesehatan, Gizi, dan Sanitasi"],
  ["kesehatan, gizi, dan sanitasi harus", "kesehatan"],
  ["Kesehatan , Gizi", "Kesehatan"],
  ["Kesehatan,Gizi", "Kesehatan"],
  ["Kesehatan Jiwa: Ketentuan Umum", "Kesehatan Jiwa"],
  ["Kesehatan. Rumah Sakit wajib", "Kesehatan"],
  ["Kesehatan... Rumah Sakit", "Kesehatan"],
  ["Kelas Standar v2.1 wajib", "Kelas Standar"],
  ["Rumah Sakit Kelas C. Rumah Sakit wajib", "Rumah Sakit Kelas C"],
  ["Penetapan RSUD dr. Soebandi sebagai BLUD yang berlaku", "Penetapan RSUD dr. Soebandi sebagai BLUD"],
  ["PENETAPAN STATUS RSUD dr.  SOEBANDI yang berlaku", "PENETAPAN STATUS RSUD dr. SOEBANDI"],
  ["Puskesmas H. Hasan Basry wajib", "Puskesmas H. Hasan Basry"],
  ['"Kesehatan Jiwa" telah dicabut', "Kesehatan Jiwa"],
  ["“KESEHATAN JIWA” dan Perda", "KESEHATAN JIWA"],
  // The next regulation, and what else leads out.
  ["Kesehatan, Keputusan Bupati itu", "Kesehatan"],
  ["Kesehatan, Undang-Undang itu", "Kesehatan"],
  ["Posyandu Juncto Perda", "Posyandu"],
  ["POSYANDU JO. PERDA", "POSYANDU"],
  ["Posyandu Sebagaimana  Telah Diubah", "Posyandu"],
  ["Posyandu Sebagaimana Mestinya", "Posyandu Sebagaimana Mestinya"],
  ["POSYANDU DENGAN  RAHMAT TUHAN YANG MAHA ESA", "POSYANDU"],
  ["POSYANDU DENGAN CARA BARU", "POSYANDU DENGAN CARA BARU"],
  ["POSYANDU DENGAN NAMA RAHMAT BUNDA", "POSYANDU DENGAN NAMA RAHMAT BUNDA"],
  ["Posyandu yang Telah Terakreditasi wajib", "Posyandu yang Telah Terakreditasi"],
  ["KESEHATAN JIWA MASYARAKAT tentang hal itu", "KESEHATAN JIWA MASYARAKAT"],
  ["Jaminan Kesehatan Daerah wajib", "Jaminan Kesehatan Daerah"],
  ["Posyandu (Pasal 5)", "Posyandu"],
  ["Posyandu (LD Tahun 2009)", "Posyandu"],
  ["Pos Pelayanan Terpadu (LD Tahun 2009 Nomor 5)", "Pos Pelayanan Terpadu"],
  ["Posyandu  (Lansia) wajib", "Posyandu (Lansia)"],
  ["Posyandu. (Lihat Lampiran)", "Posyandu"],
  ["Posyandu (Lansia) wajib", "Posyandu (Lansia)"],
  [
    "Perubahan Kedua atas Peraturan tentang Perubahan atas Peraturan tentang Posyandu di Daerah wajib",
    "Perubahan Kedua atas Peraturan tentang Perubahan atas Peraturan tentang Posyandu di Daerah",
  ],
  ["Posyandu Pasal 5 mengatur", "Posyandu"],
  ["...", null],
  [";", null],
];

describe("the title in running text", () => {
  it.each(RUNNING)("%j", (rest, title) => {
    const [told] = toldInText(`Menurut Perbup Nomor 36 Tahun 2009 tentang ${rest}`);
    expect(told).toMatchObject({ type: "PERBUP", number: "36", year: 2009, title });
  });

  it("ends where the brackets round the citation close", () => {
    const text = "(sesuai Permenkes Nomor 43 Tahun 2019 tentang Pusat Kesehatan Masyarakat (Puskesmas)) wajib";
    expect(toldInText(text)).toMatchObject([{ title: "Pusat Kesehatan Masyarakat (Puskesmas)" }]);
  });

  it("goes six changes deep and no deeper", () => {
    const inner = (depth: number) => `${"Perubahan atas Perda tentang ".repeat(depth)}Posyandu`;
    const titleOf = (title: string) =>
      toldInText(`Perbup Nomor 36 Tahun 2009 tentang ${title} wajib`).map(({ title: own }) => own);
    expect(titleOf(inner(6))).toEqual([inner(6)]);
    expect(titleOf(inner(7))).toEqual(["Perubahan atas Perda tentang ".repeat(7).slice(0, -9)]);
  });

  it.each([
    ["Posyandu Pasal 5 ayat (2)", { pin: "Pasal 5 ayat (2)" }],
    ["Posyandu pasal 5", { pin: "pasal 5" }],
    ["Posyandu, Pasal 5 huruf b", { pin: "Pasal 5 huruf b" }],
    ["Posyandu (Pasal 5)", { pin: "Pasal 5" }],
    ["Posyandu tanggal 5 Mei 2009", { date: "2009-05-05" }],
    ["Posyandu tanggal 5 Mei 2009 (Pasal 5)", { date: "2009-05-05", pin: "Pasal 5" }],
    ["Posyandu Tanggal 5 Mei 2009", { date: "2009-05-05" }],
  ])("is followed by article and day: %s", (rest, expected) => {
    const cited = `Perbup Nomor 36 Tahun 2009 tentang ${rest}`;
    expect(toldInText(`${cited} mengatur hal itu`)).toMatchObject([{ title: "Posyandu", cited, ...expected }]);
  });

  it("is followed by nothing else", () => {
    const heading = "Perbup Nomor 36 Tahun 2009 tentang Posyandu\n\nPasal 1\nDalam Peraturan ini";
    expect(toldInText(heading)).toMatchObject([{ title: "Posyandu", pin: null, cited: heading.slice(0, 43) }]);
    const text = "Perbup Nomor 36 tentang Posyandu. Tahun 2010 (SPM) tentang gizi";
    expect(toldInText(text)).toMatchObject([{ title: "Posyandu", year: null, cited: text.slice(0, 32) }]);
  });
});
