import { describe, expect, it } from "vitest";
import { findCitations, formatNumber, parseNumber } from "../../src/decree/index.js";
import { type Told, toldInText, toldOf } from "./told-number.js";

type Row = readonly [text: string, told: Partial<Told>];

/** Behind "Keputusan Bupati Nomor ", where nothing else is said the parts are null and nothing is corrected. */
const PARTS: readonly Row[] = [
  // Units.
  ["440/12/P&K/2020", { code: "440", sequence: "12", unit: "P&K" }],
  ["440/12/KIA+KB/2020", { code: "440", sequence: "12", unit: "KIA+KB" }],
  ["440/12/Dinas Kesehatan Kota Cilegon/2020", { code: "440", sequence: "12", unit: "Dinas Kesehatan Kota Cilegon" }],
  ["440/12/Huk dan Dinkes/2020", { number: "440/12/Huk", code: "440", sequence: "12", unit: "Huk", year: null }],
  [
    "440/12/Huk Tentang Gizi/Anak",
    { number: "440/12/Huk", sequence: "12", unit: "Huk", code: "440", year: null, title: "Gizi/Anak" },
  ],
  ["440/12/Kep./2020", { code: "440", sequence: "12" }],
  ["440/12/KPTS./013/2020", { code: "440", sequence: "12", unit: "013" }],
  ["440/12/B12/2020", { code: "440", sequence: "12", unit: "B12" }],
  ["440/12B/Huk/2020", { code: "440", sequence: "12B", unit: "Huk" }],
  ["440/1S/Huk/2020", { code: "440", sequence: "1S", unit: "Huk" }],
  ["061/Kpts.789-Huk/2010", { code: "061", sequence: "789", unit: "Huk", year: 2010 }],
  ["970/K.203/2022", { code: "970", sequence: "203", year: 2022 }],
  ["440/Kep.12.Huk/2020", { code: "440", sequence: "12", unit: "Huk" }],
  ["440/Kep 12/2020", { number: "440/Kep.12/2020", code: "440", sequence: "12", corrections: ["separator:   > ."] }],
  ["440/12/Kep 13 orang", { number: "440/12/Kep", code: "440", sequence: "12", year: null }],
  ["440/Kep-12b/2020", { code: "440", sequence: "12b" }],
  ["440-Kep.12-Huk/2020", { code: "440", sequence: "12", unit: "Huk" }],
  ["188.45-Kep.12/2020", { code: "188.45", sequence: "12" }],
  ["445/077-Dinkes/VII/2021", { code: "445", sequence: "077", unit: "Dinkes", month: "VII", year: 2021 }],
  ["188.45/1657/KEP/35.07.013/2019", { code: "188.45", sequence: "1657", unit: "35.07.013", year: 2019 }],
  ["100.3.3.2/627/406.001.3/2024", { code: "100.3.3.2", sequence: "627", unit: "406.001.3", year: 2024 }],
  ["188.45-611/2022", { code: "188.45", sequence: "611", year: 2022 }],
  ["362/HK/2018", { sequence: "362", unit: "HK", year: 2018 }],
  ["001/Gub/I/2000", { sequence: "001", unit: "Gub", month: "I", year: 2000 }],
  ["582 Tahun 2022", { number: "582", sequence: "582", year: 2022 }],
  ["12.5/Dinkes/2020", { sequence: "12.5", unit: "Dinkes" }],
  ["123-Huk/2020", { sequence: "123", unit: "Huk" }],
  ["12/Kep/Huk/2020", { sequence: "12", unit: "Huk" }],
  ["12/Huk/Dinkes/2020", { sequence: "12", unit: "Huk" }],
  ["KPTS/12/Huk/2020", { sequence: "12", unit: "Huk" }],
  ["SK.12/Dinkes/Umum/2020", { sequence: "12", unit: "Dinkes" }],
  ["440-435.1/12/2020", { code: "440", sequence: "12", unit: "435.1" }],
  ["440-401.103.12/12/2020", { code: "440", sequence: "12", unit: "401.103.12" }],
  ["188.45-Kep.12-B.Huk/2020", { code: "188.45", sequence: "12", unit: "B.Huk" }],
  ["440/12-Huk/Dinkes/2020", { code: "440", sequence: "12", unit: "Huk" }],
  ["440/12/SK/013/5/2020", { code: "440", sequence: "12", unit: "013" }],
  ["440/12/Dinkes/Umum/Kepeg/2020", { code: "440", sequence: "12", unit: "Dinkes" }],
  ["440/12/Dinkes/Umum/Kepeg/Tata/Usaha/Kota/Cilegon/2020", { code: "440", sequence: "12", unit: "Dinkes" }],
  ["440/123-Dinkes", { code: "440", sequence: "123", unit: "Dinkes", year: null }],
  // Months.
  ["440/12/I/2020", { code: "440", sequence: "12", month: "I" }],
  ["440/12/VII-Dinkes/2020", { code: "440", sequence: "12", unit: "Dinkes", month: "VII" }],
  ["440/12/Dinkes/3/2020", { code: "440", sequence: "12", unit: "Dinkes", month: "3" }],
  ["440/12/Dinkes/12/2020", { code: "440", sequence: "12", unit: "Dinkes", month: "12" }],
  ["440/12/Dinkes/13/2020", { code: "440", sequence: "12", unit: "Dinkes" }],
  ["440/12/Dinkes/0/2020", { code: "440", sequence: "12", unit: "Dinkes" }],
  ["440/12/HK/3/2020", { code: "440", sequence: "12", unit: "3" }],
  ["440/12/435.1/3/2020", { code: "440", sequence: "12", unit: "435.1" }],
  ["440/PKM/12/2020", { code: "440", sequence: "12", unit: "PKM" }],
  ["440.1/PKM/12/2020", { code: "440.1", sequence: "12", unit: "PKM" }],
  ["123/PKM/12/2020", { sequence: "123", unit: "PKM", month: "12" }],
  ["440/12/IIII/2020", { code: "440", sequence: "12", codes: ["decree.month-impossible"] }],
  ["440/12/Huk/XV/2020", { code: "440", sequence: "12", unit: "Huk", codes: ["decree.month-impossible"] }],
  // Years of two digits, and what is none.
  ["440/12/XII/20", { code: "440", sequence: "12", month: "XII", year: 2020 }],
  ["440/12/SK/44", { code: "440", sequence: "12", year: 2044 }],
  ["440/12/SK/45", { code: "440", sequence: "12", year: 1945 }],
  ["440/12/Huk/20", { code: "440", sequence: "12", unit: "Huk", year: null }],
  ["440/99", { code: "440", sequence: "99", year: null }],
  ["440/12/XII/2020/", { code: "440", sequence: "12", month: "XII", year: 2020 }],
  // Lost and surplus blanks and marks.
  ["440/12/ tahun 2020", { number: "440/12/tahun 2020", code: "440", sequence: "12", corrections: ["spacing:   > "] }],
  [
    "440 / 12 /Huk/ 2020",
    {
      ...{ number: "440/12/Huk/2020", code: "440", sequence: "12", unit: "Huk" },
      corrections: ["spacing:   > ", "spacing:   > ", "spacing:   > ", "spacing:   > "],
    },
  ],
  [
    "440/\n12/Huk/2020",
    { number: "440/12/Huk/2020", code: "440", sequence: "12", unit: "Huk", corrections: ["spacing: \n > "] },
  ],
  [
    "440/12 - Huk/2020",
    { number: "440/12-Huk/2020", code: "440", sequence: "12", unit: "Huk", corrections: ["spacing:  -  > -"] },
  ],
  [
    "440/12-\nHuk/2020",
    { number: "440/12-Huk/2020", code: "440", sequence: "12", unit: "Huk", corrections: ["spacing: -\n > -"] },
  ],
  [
    "440/12 — B.Huk/2020",
    { number: "440/12-B.Huk/2020", code: "440", sequence: "12", unit: "B.Huk", corrections: ["separator:  —  > -"] },
  ],
  [
    "440/1_2/Huk/2020",
    { number: "440/12/Huk/2020", code: "440", sequence: "12", unit: "Huk", corrections: ["spacing: _ > "] },
  ],
  [
    "188.45-Kep.12-Huk-2020",
    {
      ...{ number: "188.45/Kep.12-Huk/2020", code: "188.45", sequence: "12", unit: "Huk" },
      corrections: ["separator: 188.45-Kep.12-Huk-2020 > 188.45/Kep.12-Huk/2020"],
    },
  ],
  [
    "400.7-12-2024",
    {
      ...{ number: "400.7-12/2024", code: "400.7", sequence: "12", year: 2024 },
      corrections: ["separator: 400.7-12-2024 > 400.7-12/2024"],
    },
  ],
  // Digits that a scan took for letters.
  [
    "440/1S4/Huk/2020",
    { number: "440/154/Huk/2020", code: "440", sequence: "154", unit: "Huk", corrections: ["digit: 1S4 > 154"] },
  ],
  [
    "440/1I2/Huk/2020",
    { number: "440/112/Huk/2020", code: "440", sequence: "112", unit: "Huk", corrections: ["digit: 1I2 > 112"] },
  ],
  [
    "440/l2/Huk/2020",
    { number: "440/12/Huk/2020", code: "440", sequence: "12", unit: "Huk", corrections: ["digit: l2 > 12"] },
  ],
  [
    "44O/O12/Huk/2OZ3",
    {
      ...{ number: "440/012/Huk/2023", code: "440", sequence: "012", unit: "Huk", year: 2023 },
      corrections: ["digit: 44O > 440", "digit: O12 > 012", "digit: 2OZ3 > 2023"],
    },
  ],
  [
    "440/Kep.l2-Huk/2020",
    {
      ...{ number: "440/Kep.12-Huk/2020", code: "440", sequence: "12", unit: "Huk" },
      corrections: ["digit: Kep.l2-Huk > Kep.12-Huk"],
    },
  ],
  // Parts left open: dots, lines, blanks.
  ["440/…/Huk/2020", { number: "440/ /Huk/2020", code: "440", unit: "Huk", codes: ["decree.part-open"] }],
  ["440/ … /Huk/2020", { number: "440/ /Huk/2020", code: "440", unit: "Huk", codes: ["decree.part-open"] }],
  ["440/  ____/Huk/2020", { number: "440/ /Huk/2020", code: "440", unit: "Huk", codes: ["decree.part-open"] }],
  ["440/ /Huk/2020", { number: "440/ /Huk/2020", code: "440", unit: "Huk", codes: ["decree.part-open"] }],
  ["440/.... Tahun 2020", { number: "440/", code: "440", codes: ["decree.part-open"] }],
  [
    "440/.... tanpa tahun",
    { number: "440/", code: "440", year: null, cited: "Keputusan Bupati Nomor 440/....", codes: ["decree.part-open"] },
  ],
  ["440/Kep. /2020", { number: "440/Kep. /2020", code: "440", codes: ["decree.part-open"] }],
  ["440/Kep./Huk/2020", { code: "440", unit: "Huk", codes: ["decree.sequence-missing"] }],
  ["440/ ____ Tahun 2020", { number: "440/", code: "440", codes: ["decree.part-open"] }],
  ["440/12/... Tahun 2020", { number: "440/12/", code: "440", sequence: "12", codes: ["decree.part-open"] }],
  ["440/      tentang Gizi", { number: "440/", code: "440", year: null, title: "Gizi", codes: ["decree.part-open"] }],
  ["/ / /2020", { number: null, codes: ["decree.part-open"] }],
  ["440/Kep.    -Huk/2020", { number: "440/Kep. -Huk/2020", code: "440", unit: "Huk", codes: ["decree.part-open"] }],
  // Where the number ends.
  ["440/12. Mengingat", { number: "440/12", code: "440", sequence: "12", year: null }],
  ["440/12/2020 - Dinkes/Puskesmas", { number: "440/12/2020", code: "440", sequence: "12" }],
  ["440/12/2020 – Huk Tahun", { number: "440/12/2020", code: "440", sequence: "12" }],
  ["440/12 & 13", { number: "440/12", code: "440", sequence: "12", year: null }],
  ["440/12/P& K/2020", { number: "440/12/P", code: "440", sequence: "12", unit: "P", year: null }],
  ["440/12/Huk. 12 orang", { number: "440/12/Huk", code: "440", sequence: "12", unit: "Huk", year: null }],
  ["440/12/Kep. Bupati", { number: "440/12/Kep", code: "440", sequence: "12", year: null }],
  ["440/12/Huk_2/2020", { number: "440/12/Huk", code: "440", sequence: "12", unit: "Huk", year: null }],
  ["440/12_Huk/2020", { number: "440/12", code: "440", sequence: "12", year: null }],
  ["440/12/Huk 2020", { number: "440/12/Huk", code: "440", sequence: "12", unit: "Huk", year: null }],
  ["440/12/Huk Setda Kota Cilegon", { number: "440/12/Huk", code: "440", sequence: "12", unit: "Huk", year: null }],
  ["440/12/2020/ 15 orang", { number: "440/12/2020/", code: "440", sequence: "12" }],
  ["440/12 -", { number: "440/12", code: "440", sequence: "12", year: null }],
  ["440/12 - 13 orang", { number: "440/12", code: "440", sequence: "12", year: null }],
];

describe("the parts of a number", () => {
  it.each(PARTS)("%s", (number, expected) => {
    const told = toldOf(`Keputusan Bupati Nomor ${number}`);
    const nothing = { code: null, sequence: null, unit: null, month: null, title: null, corrections: [] };
    const isWhole = expected.number === undefined;
    expect(told).toMatchObject({
      ...{ type: "KEPBUP", office: "Bupati", year: 2020, ...nothing, ...(isWhole && { number }) },
      ...expected,
      normalised: `KEPBUP||${(told?.number ?? "").replaceAll(" ", "")}|${told?.year ?? ""}`,
    });
  });
});

/** Other makers, other numbers. */
const NUMBERS: readonly Row[] = [
  ["Permenkes Nomor 43TENTANG PUSKESMAS", { number: "43", year: null, title: "PUSKESMAS" }],
  ["Permenkes Nomor 43ttg Puskesmas", { number: "43", year: null, title: "Puskesmas" }],
  ["Permenkes Nomor 43TH2019", { number: "43", year: 2019 }],
  ["Permenkes Nomor 43Thn. 2019", { number: "43", year: 2019 }],
  ["Permenkes 43/2019 - Puskesmas", { number: "43", year: 2019, cited: "Permenkes 43/2019" }],
  ["UU 5/45", { number: "5", year: 1945 }],
  ["UU 5/44", { year: null }],
  [
    "Kepmenkes HK. 01.07/MENKES/413/2020",
    { number: "HK.01.07/MENKES/413/2020", sequence: "413", corrections: ["spacing: .  > ."] },
  ],
  [
    "Kepmenkes Nomor HK 01.07/MENKES/413/2020",
    { number: "HK.01.07/MENKES/413/2020", sequence: "413", corrections: ["separator:   > ."] },
  ],
  [
    "Kepmenkes HK0107/MENKES/1/2020",
    { number: "HK.01.07/MENKES/1/2020", code: "HK.01.07", corrections: ["separator: HK0107 > HK.01.07"] },
  ],
  [
    "Kepmenkes HK.01.07-MENKES-1186-2022",
    { number: "HK.01.07/MENKES/1186/2022", code: "HK.01.07", sequence: "1186", year: 2022 },
  ],
  ["Kepmenkes 12/MENKES/SK/X/78", { sequence: "12", month: "X", year: 1978 }],
  ["Kepmenkes 492/menkes/SK/V/2008", { number: "492/Menkes/SK/V/2008", corrections: ["case: menkes > Menkes"] }],
  [
    "Kepmenkes hk0202menkes5142015",
    { number: "HK.02.02/MENKES/514/2015", corrections: ["slug: hk0202menkes5142015 > HK.02.02/MENKES/514/2015"] },
  ],
  ["Kepmenkes 159bmenkesskii1988", { number: "159b/MENKES/SK/II/1988", sequence: "159b", month: "II", year: 1988 }],
  ["Kepmenkes 456/Men.Kes/SK/3/1999", { type: "KEPMENKES", sequence: "456", month: "3", year: 1999 }],
  ["Permenkes 456/Menkes/Per/3/1999", { type: "PERMENKES", sequence: "456", month: "3", year: 1999 }],
  ["SK Kapus Nomor 445/12/SK/3/2019", { code: "445", sequence: "12", month: null }],
  ["Keputusan Sekjen Kementerian Kesehatan Nomor HK.02.02/A/12/2024", { code: "HK.02.02", sequence: "12", unit: "A" }],
  ["SE Dirjen P2P Nomor HK.02.02/II/3/2021", { code: "HK.02.02", sequence: "3", unit: "II", month: null }],
  ["SK Dirjen Pelayanan Medik Nomor HK.02.04/I/2790/11", { code: "HK.02.04", sequence: "2790", year: 2011 }],
  ["Surat Bupati Nomor B/12/2020", { type: "SURAT", number: "B/12/2020", sequence: "12", year: 2020 }],
  ["Surat Bupati Nomor R/440/12/Dinkes/2020", { code: "440", sequence: "12", unit: "Dinkes", year: 2020 }],
  ["TAP MPR III/MPR/2000", { type: "TAP-MPR", number: "III/MPR/2000", sequence: "III", year: 2000 }],
  ["Izin Nomor 503/12/SIO-RS/DPMPTSP/II/2017", { code: "503", sequence: "12", unit: "DPMPTSP", month: "II" }],
  ["Izin Nomor 503/SIP/12/DPMPTSP/2017", { code: "503", sequence: "12", unit: "DPMPTSP" }],
  ["Surat Nomor 440/12/SIP/3-Dinkes/2020", { code: "440", sequence: "12", unit: "Dinkes" }],
  ["Surat Nomor 12/Dinkes-440/II/2020", { code: "440", sequence: "12", unit: "Dinkes", month: "II" }],
  ["SE-440.1/12/Huk/2020", { type: "SE", code: "440.1", sequence: "12", unit: "Huk" }],
  ["SE-400.7.22/12/Huk/2022", { type: "SE", code: "400.7.22", sequence: "12", unit: "Huk" }],
  ["001/KPA.1-900.1.15/I/2017", { code: "900.1.15", sequence: "001", unit: "KPA.1", month: "I" }],
  // Only since 2014 is such a number that of a decision.
  ["Permenkes HK.02.02/MENKES/52/2013", { type: "PERMENKES", sequence: "52", codes: [] }],
  ["Permenkes HK.02.02/MENKES/52/2014", { type: "KEPMENKES", sequence: "52", codes: ["decree.label-conflict"] }],
  ["Kepmenkes hk02021menkes5142015", { codes: ["decree.number-shape-unknown"] }],
  ["Kepmenkes hk0202menkesperiv2008", { codes: ["decree.number-shape-unknown"] }],
  ["Kepmenkes hk0202menkes514", { codes: ["decree.number-shape-unknown"] }],
  ["Kepmenkes 129menkes5142015", { codes: ["decree.number-shape-unknown"] }],
  ["Kepmenkes 129menkesskii20081", { codes: ["decree.number-shape-unknown"] }],
  ["Ketetapan MPR RI XI/MPR/1998", { type: "TAP-MPR", number: "XI/MPR/1998", sequence: "XI", year: 1998 }],
  ["400.7.22.1/UPT-SPK/SKD/IX/2025/739", { type: "SURAT", sequence: "739", month: "IX", year: 2025 }],
  ["440/..../Huk/2020", { type: "SK", number: "440/ /Huk/2020", codes: ["decree.part-open"] }],
  ["keputusan-bupati-nomor-5-tahun-2020", { type: "KEPBUP", number: "5", year: 2020 }],
  [
    " keputusan-bupati-nomor-5-tahun-2020\n",
    { corrections: ["slug: keputusan-bupati-nomor-5-tahun-2020 > keputusan bupati nomor 5 tahun 2020"] },
  ],
  ["keputusan-menteri-kesehatan-nomor-129menkesperiv2008", { number: "129/MENKES/PER/IV/2008", month: "IV" }],
  // What names the number.
  ["Keputusan Bupati Nmr 5 Tahun 2020", { number: "5", region: null, corrections: [] }],
  ["Keputusan Bupati Nomorr 5 Tahun 2020", { number: "5", region: null, corrections: ["spelling: Nomorr > Nomor"] }],
  ["Keputusan Bupati Nmor 5 Tahun 2020", { number: "5", region: null, corrections: ["spelling: Nmor > Nomor"] }],
  ["Keputusan Bupati NOMOR5 Tahun 2020", { number: "5", corrections: ["spacing:  >  "] }],
  ["Keputusan Bupati N0 5 Tahun 2020", { number: "5", region: null, corrections: ["digit: N0 > No"] }],
  ["Permenkes No43", { number: "43", year: null, corrections: ["spacing:  >  "] }],
  ["Keputusan Bupati No. : ... Tahun 2020", { year: 2020, codes: ["decree.part-open"] }],
  ["Keputusan Bupati Nomor Surat : 440/12/Huk/2020", { type: "SURAT", number: "440/12/Huk/2020" }],
  ["Keputusan Bupati No. SK: 440/12/Huk/2020", { type: "KEPBUP", number: "440/12/Huk/2020" }],
  ["Keputusan Bupati Nomor Keputusan 440/12/2020", { type: "KEPBUP", number: "440/12/2020" }],
  ["Keputusan Bupati Nomor: SK/12/2020", { type: "KEPBUP", number: "SK/12/2020", sequence: "12" }],
  [
    "PERATURAN BUPATI CIREBONNOMOR : 133 TAHUN 2020",
    { region: "Kabupaten Cirebon", number: "133", corrections: ["spacing:  >  "] },
  ],
  ["PERATURAN BUPATI CIREBONNOMOR. 133 TAHUN 2020", { region: "Kabupaten Cirebon", number: "133" }],
  ["KEPUTUSAN BUPATI CIREBONNOMOR B/440/1/2020", { region: "Kabupaten Cirebon", number: "B/440/1/2020" }],
];

describe("numbers of other makers", () => {
  it.each(NUMBERS)("%j", (text, expected) => {
    expect(toldOf(text)).toMatchObject(expected);
  });
});

/** The kind, the office and the area, as the label or the number tells them. */
const MAKERS: readonly (readonly [text: string, type: string, office: string | null, region?: string | null])[] = [
  ["S.K Bupati Nomor 5 Tahun 2020", "KEPBUP", "Bupati"],
  ["P.P No. 10 Tahun 1966", "PP", "Presiden"],
  ["PERATURANBUPATI CIREBON NOMOR 5 TAHUN 2020", "PERBUP", "Bupati", "Kabupaten Cirebon"],
  ["Keputusan Kepala Desa Kepalabatas Nomor 5 Tahun 2020", "KEPKADES", "Kepala Desa", "Desa Kepalabatas"],
  ["PERATURAN BUPATICIREBON NOMOR 5 TAHUN 2020", "PERBUP", "Bupati", "Kabupaten Cirebon"],
  ["KEPUTUSAN WALIKOTACIREBON NOMOR 5 TAHUN 2020", "KEPWAL", "Wali Kota", "Kota Cirebon"],
  ["PERATURAN DAERAHKABUPATEN CIREBON NOMOR 5 TAHUN 2020", "PERDA", "Bupati dan DPRD", "Kabupaten Cirebon"],
  ["PERATURANMENTERIKESEHATAN NOMOR 5 TAHUN 2020", "PERMENKES", "Menteri Kesehatan"],
  ["PERATURAN PEMERINTAHPENGGANTI UNDANG-UNDANG NOMOR 1 TAHUN 2020", "PERPPU", "Presiden"],
  ["INSTRUKSIPRESIDEN NOMOR 5 TAHUN 2020", "INPRES", "Presiden"],
  ["KEPUTUSAN WALIKOTAMADYA BANDUNG NOMOR 5 TAHUN 1990", "KEPWAL", "Wali Kota", "Kota Bandung"],
  ["Keputusan Kepala Kelurahan Cibeber Nomor 5 Tahun 2020", "KEPLURAH", "Lurah", "Kelurahan Cibeber"],
  ["SK Kadis Kesehatan Kota Bandung No. 440/12-Dinkes/2020", "KEPKADIS", "Kepala Dinas Kesehatan", "Kota Bandung"],
  ["SK Kadinkes No. 440/12-Dinkes/2020", "KEPKADIS", "Kepala Dinas Kesehatan"],
  [
    "Keputusan Direktur Jendral Pelayanan Kesehatan Nomor HK.02.02/D/7382/2024",
    "KEPDIRJEN",
    "Direktur Jenderal Pelayanan Kesehatan",
  ],
  ["SK Dir RSUD Kota Bogor Nomor 445/12/2020", "KEPDIR", "Direktur RSUD", "Kota Bogor"],
  ["Keputusan Dirut RSUD Ciawi Nomor 445/12/2020", "KEPDIR", "Direktur Utama RSUD", "RSUD Ciawi"],
  ["Keputusan Direktur Rumah Sakit Umum Daerah Ciawi Nomor 445/1/2018", "KEPDIR", "Direktur RSUD", "RSUD Ciawi"],
  [
    "Keputusan Direktur Rumah Sakit Jiwa Daerah Surakarta Nomor 1 Tahun 2018",
    "KEPDIR",
    "Direktur RSJD",
    "RSJD Surakarta",
  ],
  ["Keputusan Direktur RSUD Nomor 445/12/2020", "KEPDIR", "Direktur RSUD"],
  ["Keputusan Direktur Akademi Kebidanan Nomor 5 Tahun 2020", "SK", "Direktur Akademi Kebidanan"],
  ["Keputusan Kepala Badan Kepegawaian Negara Nomor 5 Tahun 2020", "KEPKA-BKN", "Kepala BKN"],
  [
    "Keputusan Kepala Badan Pengelola Keuangan Daerah Kota Cilegon Nomor 5 Tahun 2020",
    "KEPKABAN",
    "Kepala Badan Pengelola Keuangan Daerah",
    "Kota Cilegon",
  ],
  ["Keputusan Kepala Pusat Data dan Informasi Nomor 5 Tahun 2020", "SK", "Kepala Pusat Data dan Informasi"],
  ["Keputusan Kepala Pusat Kesehatan Haji Nomor 5 Tahun 2020", "SK", "Kepala Pusat Kesehatan Haji"],
  ["Keputusan Ka. Puskesmas Nomor 440/12/2020", "KEPKAPUS", "Kepala Puskesmas"],
  [
    "Keputusan Kepala UPT Puskesmas Ciwandan Dinas Kesehatan Kota Cilegon Nomor 440/12/2020",
    "KEPKAPUS",
    "Kepala UPT Puskesmas",
    "Puskesmas Ciwandan",
  ],
  [
    "Keputusan Kepala UPTD Pusat Kesehatan Masyarakat Ciwandan Nomor 440/12/2020",
    "KEPKAPUS",
    "Kepala UPTD Puskesmas",
    "Puskesmas Ciwandan",
  ],
  [
    "Keputusan Kepala UPTD Laboratorium Kesehatan Daerah Kota Cilegon Nomor 440/12/2020",
    "SK",
    "Kepala UPTD Laboratorium Kesehatan Daerah",
    "Kota Cilegon",
  ],
  ["Peraturan Menteri Nomor 5 Tahun 2020", "PERMEN", "Menteri"],
  ["Peraturan Menteri Pertanin Nomor 5 Tahun 2020", "PERMENTAN", "Menteri Pertanian"],
  [
    "Keputusan Kepala Desa Sukamaju Kec. Ciawi Kab. Bogor Nomor 5 Tahun 2020",
    "KEPKADES",
    "Kepala Desa",
    "Desa Sukamaju",
  ],
  ["Keputusan Kepala Desa Sukamaju Kabupaten Bogor Nomor 5 Tahun 2020", "KEPKADES", "Kepala Desa", "Desa Sukamaju"],
  ["Keputusan Camat Kota Bogor Nomor 5 Tahun 2020", "KEPCAMAT", "Camat", "Kecamatan Kota Bogor"],
  ["Keputusan Sekretaris Dewan Nomor 5 Tahun 2020", "SK", "Sekretaris Dewan"],
  ["Keputusan Wali Nagari Sungai Tarab Nomor 5 Tahun 2020", "SK", "Wali Nagari Sungai Tarab"],
  ["Keputusan Bupati/Wali Kota Nomor 5 Tahun 2020", "KEPBUP", "Bupati"],
  ["Peraturan Desa Nomor 3 Tahun 2020", "PERDES", "Kepala Desa"],
  ["Peraturan Daerah Nomor 3 Tahun 2020", "PERDA", null],
  ["Peraturan Daerah Sukamaju Nomor 3 Tahun 2020", "PERDA", null, "Sukamaju"],
  ["Perda Provinsi Nomor 3 Tahun 2020", "PERDA", null],
  ["Perda Kota Nomor 3 Tahun 2020 tentang Retribusi di Kota Bogor", "PERDA", "Wali Kota dan DPRD", "Kota Bogor"],
  ["Qanun Kota Banda Aceh Nomor 3 Tahun 2020", "PERDA", "Wali Kota dan DPRD", "Kota Banda Aceh"],
  ["Peraturan BPJS Ketenagakerjaan Nomor 1 Tahun 2020", "PERBPJSTK", "BPJS Ketenagakerjaan"],
  ["Peraturan Badan Gizi Nasional Nomor 1 Tahun 2025", "PERATURAN", "Badan Gizi Nasional"],
  ["Instruksi OJK Nomor 1 Tahun 2020", "INSTRUKSI", "OJK"],
  ["Instruksi Menteri Keuangan Nomor 1 Tahun 2020", "INMENKEU", "Menteri Keuangan"],
  [
    "Keputusan Menko PMK Nomor 5 Tahun 2020",
    "KEPMENKO-PMK",
    "Menteri Koordinator Bidang Pembangunan Manusia dan Kebudayaan",
  ],
  ["Surat Izin Praktik Bidan Nomor 446/12/SIPB/2020", "IZIN", null],
  ["Surat Permohonan Izin Nomor 446/12/Dinkes/2020", "SURAT", null],
  ["SK Izin Operasional Puskesmas Nomor 440/12/2020", "IZIN", null],
  ["UU Sistem Jaminan Sosial Nasional Nomor 40 Tahun 2004", "UU", "DPR dan Presiden"],
  ["Peraturan Ombudsman Republik Indonesia Nomor 58 Tahun 2023", "PERATURAN", "Ombudsman"],
  ["Peraturan Badan Pengadaan Barang/Jasa Nomor 5 Tahun 2020", "PERATURAN", "Badan Pengadaan Barang/Jasa"],
  ["PERATURAN OMBUDSMAN RI NOMOR 58 TAHUN 2023", "PERATURAN", "Ombudsman"],
  ["PERATURAN KONSIL KEDOKTERAN INDONESIA NOMOR 5 TAHUN 2020", "PERATURAN", "Konsil Kedokteran Indonesia"],
  ["Peraturan PPATK Nomor 5 Tahun 2020", "PERATURAN", "PPATK"],
  ["Surat Kep. Bupati Nomor 440/1/2020", "KEPBUP", "Bupati"],
  ["Surat Instruksi Bupati Nomor 5 Tahun 2020", "INBUP", "Bupati"],
  ["Intruksi Presiden Nomor 5 Tahun 2020", "INPRES", "Presiden"],
  ["Keputusan Buapti Bogor Nomor 440/12/2020", "KEPBUP", "Bupati", "Kabupaten Bogor"],
  ["Keputusan Wailkota Bogor Nomor 440/12/2020", "KEPWAL", "Wali Kota", "Kota Bogor"],
  // Those who act for the holder.
  [
    "Keputusan Plt. Kepala Dinas Kesehatan Kota Bogor Nomor 1 Tahun 2020",
    "KEPKADIS",
    "Kepala Dinas Kesehatan",
    "Kota Bogor",
  ],
  ["Keputusan Pelaksana Harian Bupati Bogor Nomor 440/12/2020", "KEPBUP", "Bupati", "Kabupaten Bogor"],
  ["Keputusan Penjabat Sementara Bupati Bogor Nomor 440/12/2020", "KEPBUP", "Bupati", "Kabupaten Bogor"],
  // Areas.
  ["Keputusan Camat Réo Nomor 5 Tahun 2020", "KEPCAMAT", "Camat", "Kecamatan Réo"],
  ["Keputusan Camat Ma'rang Nomor 5 Tahun 2020", "KEPCAMAT", "Camat", "Kecamatan Ma'rang"],
  ["Keputusan Camat Ma’rang Nomor 5 Tahun 2020", "KEPCAMAT", "Camat", "Kecamatan Ma’rang"],
  ["Keputusan Bupati Fak-fak Nomor 5 Tahun 2020", "KEPBUP", "Bupati", "Kabupaten Fak-fak"],
  ["Peraturan Bupati _Bogor_ Nomor 5 Tahun 2020", "PERBUP", "Bupati", "Kabupaten Bogor"],
  ["Peraturan Bupati **Bogor** Nomor 5 Tahun 2020", "PERBUP", "Bupati", "Kabupaten Bogor"],
  ["Keputusan Camat Kec. Cibeber Kota Cilegon Nomor 5 Tahun 2020", "KEPCAMAT", "Camat", "Kecamatan Cibeber"],
  ["Keputusan Lurah Kelurahan Cibeber Nomor 5 Tahun 2020", "KEPLURAH", "Lurah", "Kelurahan Cibeber"],
  ["Keputusan Lurah Ciwedus Kec Cilegon Nomor 5 Tahun 2020", "KEPLURAH", "Lurah", "Kelurahan Ciwedus"],
  [
    "Keputusan Kepala Dinas Tata Kota Kota Bogor Nomor 5 Tahun 2020",
    "KEPKADIS",
    "Kepala Dinas Tata Kota",
    "Kota Bogor",
  ],
  [
    "Keputusan Kepala Dinas Kesehatan Kodya Bogor Nomor 5 Tahun 1990",
    "KEPKADIS",
    "Kepala Dinas Kesehatan",
    "Kota Bogor",
  ],
  ["SK Kadinkes Propinsi Jabar Nomor 5 Tahun 1990", "KEPKADIS", "Kepala Dinas Kesehatan", "Provinsi Jawa Barat"],
  ["Keputusan Bupati KDH Tk. II Bogor Nomor 5 Tahun 1990", "KEPBUP", "Bupati", "Kabupaten Bogor"],
  ["Keputusan Bupati Kepala Daerah Tingkat II Bogor Nomor 5 Tahun 1990", "KEPBUP", "Bupati", "Kabupaten Bogor"],
  ["Keputusan Bupati Dati II Bogor Nomor 5 Tahun 1990", "KEPBUP", "Bupati", "Kabupaten Bogor"],
  ["Keputusan Gubernur KDH Jawa Barat Nomor 5 Tahun 1990", "KEPGUB", "Gubernur", "Provinsi Jawa Barat"],
  [
    "Keputusan Gubernur Kepala Daerah Tingkat I Jawa Barat Nomor 5 Tahun 1990",
    "KEPGUB",
    "Gubernur",
    "Provinsi Jawa Barat",
  ],
  [
    "Keputusan Gubernur Kepala Daerah Istimewa Yogyakarta Nomor 5 Tahun 1990",
    "KEPGUB",
    "Gubernur",
    "Provinsi Daerah Istimewa Yogyakarta",
  ],
  [
    "Keputusan Gubernur D.I. Yogyakarta Nomor 5 Tahun 2020",
    "KEPGUB",
    "Gubernur",
    "Provinsi Daerah Istimewa Yogyakarta",
  ],
  ["Keputusan Gubernur Prov. Sumsel Nomor 5 Tahun 2020", "KEPGUB", "Gubernur", "Provinsi Sumatera Selatan"],
  ["Keputusan Direktur UPT BLUD RSUD Ciawi Nomor 445/12/2020", "KEPDIR", "Direktur RSUD", "RSUD Ciawi"],
  [
    "Keputusan Direktur UOBK RSUD Ciawi Kabupaten Bogor Nomor 445/12/2020",
    "KEPDIR",
    "Direktur RSUD",
    "Kabupaten Bogor",
  ],
  // The area in the title, where the label has none.
  [
    "SK Kadinkes Nomor 440/1/2018 tentang Puskesmas di Kabupaten Bogor",
    "KEPKADIS",
    "Kepala Dinas Kesehatan",
    "Kabupaten Bogor",
  ],
  ["Keputusan Kepala Bappeda Nomor 050/1/2018 tentang Rencana Kota Bogor", "KEPKABAN", "Kepala Bappeda", "Kota Bogor"],
  [
    "Keputusan Sekda Nomor 050/1/2018 tentang Tim di Provinsi Banten",
    "KEPSEKDA",
    "Sekretaris Daerah",
    "Provinsi Banten",
  ],
  ["Keputusan Kepala Puskesmas Nomor 440/1/2020 tentang Tim di Kota Bogor", "KEPKAPUS", "Kepala Puskesmas"],
  ["Surat Bupati Nomor 440/1/2020 tentang Tim di Kabupaten Bogor", "SURAT", "Bupati", "Kabupaten Bogor"],
  ["Surat Bupati Nomor 440/1/2020 tentang Tim di Kota Bogor", "SURAT", "Bupati"],
  ["Surat Kepala Bidang Nomor 440/1/2020 tentang Tim di Kabupaten Bogor", "SURAT", "Kepala Bidang"],
  ["Surat Edaran Nomor 440/1/2020 tentang Tim di Kabupaten Bogor", "SE", null, "Kabupaten Bogor"],
  [
    "Keputusan Bupati Nomor 5 Tahun 2020 tentang Tim Kabupaten Ogan Komering Ulu Selatan Tahun 2020",
    "KEPBUP",
    "Bupati",
    "Kabupaten Ogan Komering Ulu Selatan",
  ],
  ["Perpu Kesehatan Nomor 5 Tahun 2020", "PERPPU", "Presiden"],
  // Where number and label disagree, or the label says nothing.
  ["Keputusan Menteri Kesehatan Nomor 159b/Menkes/SK/Per/II/1988", "KEPMENKES", "Menteri Kesehatan"],
  ["Peraturan Menteri Kesehatan Nomor 159b/Menkes/SK/Per/II/1988", "PERMENKES", "Menteri Kesehatan"],
  ["Keputusan Menteri Kesehatan Nomor 924/Menkes/Per/X/1993", "PERMENKES", "Menteri Kesehatan"],
  ["Peraturan Menteri Kesehatan Nomor 12/Menkes/1999", "PERMENKES", "Menteri Kesehatan"],
  ["Keputusan Menteri Kesehatan Nomor 12/Menkes/1999", "KEPMENKES", "Menteri Kesehatan"],
  ["Surat Menteri Kesehatan Nomor HK.02.02/MENKES/24/2017", "SURAT", "Menteri Kesehatan"],
  ["Surat Nomor HK.02.02/MENKES/24/2017", "SURAT", "Menteri Kesehatan"],
  ["Keputusan Bupati Nomor 12/KM.7/2020", "KEPBUP", "Bupati"],
  ["KMK Nomor 25/KMK.07/2023", "KMK-KEUANGAN", "Menteri Keuangan"],
  ["Peraturan Menteri Keuangan Nomor 25/KM.7/2023", "KMK-KEUANGAN", "Menteri Keuangan"],
  ["PMK Nomor 25/PMK.07/2020", "PMK", "Menteri Keuangan"],
  ["SE Nomor SE-5/MK.1/2020", "SE", "Menteri Keuangan"],
  ["Surat Nomor S-247/MK.07/2020", "SURAT", "Menteri Keuangan"],
  ["SE-5/PJ.1/2020", "SE", null],
  ["Surat Edaran Nomor HK.02.02/C/380/2022", "SE", "Direktur Jenderal P2P"],
  ["Surat Edaran Nomor HK.02.02/D/380/2023", "SE", null],
  ["SE Dirjen Pelayanan Kesehatan Nomor HK.02.02/C/380/2023", "SE", "Direktur Jenderal Pelayanan Kesehatan"],
  ["Perbup 440/Kep.5-Huk/2020", "KEPBUP", "Bupati"],
  ["Perwal Nomor 440/SK/5/2020", "KEPWAL", "Wali Kota"],
  ["Pergub 440/12/KPTS./2020", "KEPGUB", "Gubernur"],
  ["Perbup Nomor 440/5/KEPALA/2020", "PERBUP", "Bupati"],
  ["800/1054", "SURAT", null],
  ["445/12/SKD/2020", "SURAT", null],
  ["090/12/SPT/2020", "SURAT", null],
  ["400.7.22.2/123/2024", "IZIN", null],
  ["400.7.22.1/UPT-SPK/IX/2025/739", "SURAT", null],
  ["503/12/DPMPTSP-I/2020", "IZIN", null],
  ["PR.01.01/I/2837/2022", "SURAT", null],
  ["HK.01.07/I/2837/2022", "SK", null],
  ["050-145 Tahun 2022", "SK", null],
  ["12/KPTS/2020", "SK", null],
  ["Nomor : 440/12/KEP/2020", "SK", null],
  ["No. 440/12/KEP/2020", "SK", null],
  ["N0: 440/12/KEP/2020", "SK", null],
];

describe("the maker", () => {
  const makers = MAKERS.map(([text, type, office, region = null]) => ({ text, type, office, region }));

  it.each(makers)("$text", ({ text, type, office, region }) => {
    expect(toldOf(text)).toMatchObject({ type, office, region });
  });

  it.each(makers)("is the same after being written: $text", ({ text, type, office, region }) => {
    const result = parseNumber(text);
    if (!result.ok) throw new Error("not read");
    expect(toldOf(formatNumber(result.value))).toMatchObject({ type, office, region });
  });
});

describe("what is no number of a document", () => {
  it.each([
    ...["5/2020", "440", "050-145", "B/12/2020", "UUD 1950", "Staatsblad Nomor 419", "Staatsblad Tahun 1949"],
    "PP Tentang Gizi Nomor 5 Tahun 2020",
    "Keputusan Camat Réo × Ruteng Nomor 5 Tahun 2020",
    "Keputusan Camat Réo ÷ Ruteng Nomor 5 Tahun 2020",
    "Peraturan perusahaan Nomor 5 Tahun 2020",
    "Kepmenkes menkes5142015",
    "Kepmenkes abmenkes5142015",
    "UU Sistem Jaminan Sosial Nasional Yang Baru Nomor 40 Tahun 2004",
    "Keputusan Bupati mulai berlaku pada tanggal 5 Mei 2020 Nomor",
    'Peraturan Bupati "Nomor" 5 Tahun 2020',
  ])("%s", (text) => {
    expect(toldOf(text)).toBeNull();
    expect(toldInText(text)).toEqual([]);
  });
});

describe("blanks and dashes of word processors and web pages", () => {
  const codes = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const named = (code: number) => [code.toString(16), String.fromCharCode(code)] as const;
  const blanks = [...codes(9, 13), 0x20, 0xa0, ...codes(0x2000, 0x200d), 0x2028, 0x2029, 0x202f, 0xfeff].map(named);
  const dashes = [...codes(0x2010, 0x2015), 0x2212, 0xad].map(named);

  it.each(blanks)("U+%s parts words", (_, blank) => {
    const text = ["Permenkes", "Nomor", "43", "Tahun", "2019", "tentang", "Pusat", "Kesehatan"].join(blank);
    expect(parseNumber(text)).toMatchObject({
      ok: true,
      value: { type: "PERMENKES", number: "43", year: 2019, span: { start: 0, end: text.length } },
    });
  });

  it.each(blanks)("U+%s alone is no text", (_, blank) => {
    expect(parseNumber(blank)).toEqual({ ok: false, issues: [{ code: "decree.empty" }] });
  });

  it.each(dashes)("U+%s is a hyphen, said in the corrections", (_, dash) => {
    expect(toldOf(`Keputusan Bupati Nomor 440/Kep.1${dash}Huk/2020`)).toMatchObject({
      ...{ number: "440/Kep.1-Huk/2020", unit: "Huk", corrections: [`separator: ${dash} > -`] },
    });
  });

  it("and other signs are none of them", () => {
    for (const sign of ["\u200f", "\u2016", "\u2030", "\u007f", "\u0008"]) {
      expect(toldOf(`Permenkes${sign}Nomor${sign}43 Tahun 2019`)).toBeNull();
      expect(toldOf(`Keputusan Bupati Nomor 440/Kep.1${sign}Huk/2020`)).toMatchObject({ number: "440/Kep.1" });
    }
  });

  it("make one blank of many in a title", () => {
    const title = (between: string) => toldOf(`Permenkes 43/2019 tentang Pusat${between}Kesehatan  `)?.title;
    for (const between of [" ", "  ", "\n", "\t", "\u00a0", " \u00a0 \n"])
      expect(title(between)).toBe("Pusat Kesehatan");
    const hidden = parseNumber("Permenkes 43/2019 tentang Pusat \u200b Kesehatan\ufeff");
    expect(hidden.ok && hidden.value.title).toBe("Pusat Kesehatan");
  });

  it("part what does not belong together when they are very many", () => {
    const told = (count: number) => toldOf(`Permenkes Nomor 43 Tahun 2019${" ".repeat(count)}tentang Puskesmas`);
    expect(told(200)?.title).toBe("Puskesmas");
    expect(told(2000)?.title).toBeNull();
  });
});

describe("what has its year before its number, or none", () => {
  const UUD = { type: "UUD", number: null, year: 1945, office: "MPR", codes: [] };
  const STB = { type: "STB", number: "419", sequence: "419", year: 1949, office: "Hindia Belanda", codes: [] };
  it.each([
    ["UUD Tahun 1945", UUD],
    ["UUD 1945 Pasal 28H ayat (1)", { ...UUD, pin: "Pasal 28H ayat (1)", cited: "UUD 1945 Pasal 28H ayat (1)" }],
    ["Pasal 28H ayat (1) UUD 1945", { ...UUD, pin: "Pasal 28H ayat (1)", cited: "UUD 1945" }],
    ["UUD 1945, tentang Kesehatan", { ...UUD, title: null, cited: "UUD 1945" }],
    ["Undang-Undang Dasar Negara Republik Indonesia 1945", UUD],
    ["Staatsblad 1949 Nomor 419", STB],
    ["Staatsblad Tahun  1949,  No.  419", STB],
    ["Staatsblad Tahun 1949 No.419 Pasal 5", { ...STB, pin: "Pasal 5" }],
    ["Stb. 1949 No 419 tentang wabah", { ...STB, cited: "Stb. 1949 No 419" }],
    ["Staatsblad Hindia Belanda Tahun 1949 Nomor 419", STB],
  ])("%s", (text, expected) => {
    expect(toldOf(text)).toMatchObject(expected);
  });

  it("tells where the number of a Staatsblad stands", () => {
    const text = "Staatsblad Tahun 1949 Nomor 419";
    const result = parseNumber(text);
    expect(result.ok && result.value.numberSpan).toEqual({ start: text.length - 3, end: text.length });
  });
});

/** Running text that names one kind of document and cites another. */
const HEADS: readonly (readonly [text: string, cited: string, type: string])[] = [
  ["Peraturan Daerah dan Keputusan Bupati Nomor 5 Tahun 2020", "Keputusan Bupati Nomor 5 Tahun 2020", "KEPBUP"],
  ["Keputusan Bupati dan Perbup Nomor 5 Tahun 2020", "Perbup Nomor 5 Tahun 2020", "PERBUP"],
  ["Keputusan Bupati, UU Nomor 5 Tahun 2020", "UU Nomor 5 Tahun 2020", "UU"],
  ["Keputusan Bupati, Undang-Undang Nomor 5 Tahun 2020", "Undang-Undang Nomor 5 Tahun 2020", "UU"],
  ["Qanun Aceh dan Qanun Kota Sabang Nomor 5 Tahun 2020", "Qanun Kota Sabang Nomor 5 Tahun 2020", "PERDA"],
  ["Peraturan Bupati dan SK Bupati Nomor 5 Tahun 2020", "SK Bupati Nomor 5 Tahun 2020", "KEPBUP"],
  ["Keputusan Bupati dan SE Nomor 67 Tahun 2021", "SE Nomor 67 Tahun 2021", "SE"],
  ["Keputusan Bupati dan PMK Nomor 67 Tahun 2021", "PMK Nomor 67 Tahun 2021", "PERMENKES/PMK"],
  ["Keputusan Bupati serta Permenkes Nomor 5 Tahun 2020", "Permenkes Nomor 5 Tahun 2020", "PERMENKES"],
  ["Keputusan Bupati dan Kepmendagri 050-145 Tahun 2022", "Kepmendagri 050-145 Tahun 2022", "KEPMENDAGRI"],
  ["Keputusan Bupati dan Inmendagri Nomor 67 Tahun 2021", "Inmendagri Nomor 67 Tahun 2021", "INMENDAGRI"],
  ["Keputusan Bupati dan surat edaran Nomor 67 Tahun 2021", "surat edaran Nomor 67 Tahun 2021", "SE"],
  ["Keputusan Bupati dan Izin Nomor 446/12/SIP/2020", "Izin Nomor 446/12/SIP/2020", "IZIN"],
  ["Peraturan Bupati dan Edaran Nomor 13/SE/2024", "Edaran Nomor 13/SE/2024", "SE"],
  ["Undang-Undang dan Peraturan Pemerintah Nomor 5 Tahun 2020", "Peraturan Pemerintah Nomor 5 Tahun 2020", "PP"],
  ["Peraturan ini dan Undang-Undang Nomor 5 Tahun 2020", "Undang-Undang Nomor 5 Tahun 2020", "UU"],
  ["Peraturan: Keputusan Bupati Nomor 5 Tahun 2020", "Keputusan Bupati Nomor 5 Tahun 2020", "KEPBUP"],
  ["Peraturan Menteri Sosial (Permensos Nomor 7 Tahun 2020", "Permensos Nomor 7 Tahun 2020", "PERMENSOS"],
  ["Keputusan Bupati; 2. Perbup Nomor 5 Tahun 2020", "Perbup Nomor 5 Tahun 2020", "PERBUP"],
  ["lihat _Permenkes 43/2019_", "Permenkes 43/2019", "PERMENKES"],
  ["lihat **Peraturan Bupati** Nomor 5 Tahun 2020", "Peraturan Bupati** Nomor 5 Tahun 2020", "PERBUP"],
];

describe("heads of other citations", () => {
  it.each(HEADS)("%s", (text, cited, type) => {
    expect(toldInText(text)).toMatchObject([{ cited, type }]);
    expect(toldOf(text)).toMatchObject({ cited, type });
  });
});

describe("labels that come again", () => {
  /** Everything but where it stands. */
  const meant = (text: string) =>
    findCitations(text).map(({ form, text: own, value: { span, numberSpan, titleSpan, corrections, ...rest } }) => ({
      ...{ form, own, rest, mended: corrections.map(({ kind, found, read }) => `${kind}: ${found} > ${read}`) },
      places: [numberSpan, titleSpan].map(
        (inner) => inner && { start: inner.start - span.start, end: inner.end - span.start },
      ),
    }));

  it.each([
    "Keputusan Bupati Serang Nomor 440/1/2020",
    "Permenkes 43/2019",
    "Kepmenkes Nomor HK.01.07/MENKES/1186/2022",
    "SK Walikota Cilegon nomor 440/Kep.5-Huk/2020 tentang Gizi",
    "Keputusan Bupati Serang Nomor B/440/1/2020",
    "Keputusan Bupati Nomor Surat 440/1/2020",
    "Surat Bupati tanggal 5 Mei 2020 Nomor 440/12",
    "Peraturan Penteri Kesehatan Nomor 4 Tahun 2019",
    "Peraturan Daerah Nomor 5 Tahun 2020 tentang Retribusi di Kabupaten Bogor",
  ])("are read like the first: %s", (citation) => {
    const [first, second, third] = meant(`${citation}; ${citation}; lihat ${citation}.`);
    expect(first?.own).toBe(citation);
    expect(second).toEqual(first);
    expect(third).toEqual(first);
  });

  it("stand for other makers where the words differ", () => {
    const text =
      "Keputusan Bupati Serang Nomor 1 Tahun 2020, Keputusan Bupati Bogor Nomor 1 Tahun 2020, SK Nomor 1/SK/2020";
    expect(toldInText(text).map(({ region, type }) => `${type} ${region}`)).toEqual([
      "KEPBUP Kabupaten Serang",
      "KEPBUP Kabupaten Bogor",
      "SK null",
    ]);
  });

  it("are read right after hundreds of others", () => {
    const text = (index: number) =>
      `Keputusan Kepala Desa Suka${"abcdefghij"[index % 10]}${index} Nomor ${index} Tahun 2020`;
    const rows = Array.from({ length: 1100 }, (_, index) => text((index % 550) + 1));
    const told = toldInText(rows.join("; "));
    expect(told.map(({ cited }) => cited)).toEqual(rows);
    expect(told.every(({ region, number }) => region?.endsWith(number ?? "?"))).toBe(true);
  });
});
