import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type DecreeNumber,
  decreeMessages,
  formatNumber,
  type NumberResult,
  parseNumber,
  type UnreadableNumber,
} from "../../src/decree/index.js";

interface Case {
  readonly case: number;
  readonly text: string;
  readonly reading: "read" | "shared-name" | "unreadable" | "none";
  readonly conflict?: boolean;
  readonly further?: boolean;
  readonly expect?: Readonly<Record<string, unknown>>;
}

const file = new URL("../cases/decree/numbers.json", import.meta.url);
const { cases } = JSON.parse(readFileSync(file, "utf8")) as { readonly cases: readonly Case[] };

/** A reading in the words of the cases. */
function told(value: DecreeNumber | UnreadableNumber): Record<string, unknown> {
  return {
    type: value.type,
    ...(value.status === "ambiguous" && { types: value.typeCandidates }),
    number: value.number,
    year: value.year,
    office: value.issuer.office,
    region: value.issuer.region,
    code: value.classification && `${value.classification.code} of ${value.classification.scheme}`,
    sequence: value.sequence,
    unit: value.unit,
    month: value.month,
    day: value.date,
    article: value.pin,
    title: value.title,
  };
}

function partOf(result: NumberResult): DecreeNumber | UnreadableNumber {
  const value = result.ok ? result.value : result.partial;
  if (value === undefined) throw new Error("nothing was read");
  return value;
}

const codesOf = (result: NumberResult): readonly string[] =>
  (result.ok ? result.notices : result.issues).map(({ code }) => code);

describe("public citations", () => {
  it("are 175", () => {
    expect(cases).toHaveLength(175);
  });

  it.each(cases.filter(({ reading }) => reading !== "none"))("$case: $text", (row) => {
    const result = parseNumber(row.text);
    const value = partOf(result);
    expect(told(value)).toMatchObject(row.expect ?? {});
    expect(value.status).toBe(
      { read: "parsed", "shared-name": "ambiguous", unreadable: "unreadable", none: "" }[row.reading],
    );
    expect(result.ok).toBe(row.reading !== "unreadable");
    if (!result.ok) return;
    expect(codesOf(result).some((code) => code.includes("conflict"))).toBe(row.conflict === true);
    expect(codesOf(result).includes("decree.further-citation")).toBe(row.further === true);
  });

  it.each(cases.filter(({ reading }) => reading === "none"))("$case is none: $text", ({ text }) => {
    expect(parseNumber(text)).toEqual({ ok: false, issues: [{ code: "decree.not-a-citation" }] });
  });

  it.each(cases.filter(({ reading }) => reading === "read" || reading === "shared-name"))(
    "$case is read the same after being written: $text",
    ({ text }) => {
      const value = partOf(parseNumber(text)) as DecreeNumber;
      expect(told(partOf(parseNumber(formatNumber(value))))).toEqual(told(value));
    },
  );
});

/** Kind | number | year | office | region | code | sequence | unit | month. */
const KINDS: readonly (readonly [text: string, told: string])[] = [
  ["UUD 1945", "UUD||1945|MPR|||||"],
  ["Undang-Undang Dasar Negara Republik Indonesia Tahun 1945", "UUD||1945|MPR|||||"],
  ["Ketetapan MPR Nomor III/MPR/2000", "TAP-MPR|III/MPR/2000|2000|MPR|||III||"],
  ["TAP MPR RI No. XI/MPR/1998", "TAP-MPR|XI/MPR/1998|1998|MPR|||XI||"],
  ["III/MPR/2000", "TAP-MPR|III/MPR/2000|2000|MPR|||III||"],
  ["Perpu Nomor 1 Tahun 2020", "PERPPU|1|2020|Presiden|||1||"],
  ["Peraturan Pemerintah Pengganti Undang-Undang (Perppu) Nomor 2 Tahun 2022", "PERPPU|2|2022|Presiden|||2||"],
  ["Keppres No. 40 Tahun 2001", "KEPPRES|40|2001|Presiden|||40||"],
  ["Staatsblad Tahun 1949 Nomor 419", "STB|419|1949|Hindia Belanda|||419||"],
  ["Inmendagri 67/2021", "INMENDAGRI|67|2021|Menteri Dalam Negeri|||67||"],
  ["Permen PANRB Nomor 25 Tahun 2016", "PERMENPANRB|25|2016|Menteri PANRB|||25||"],
  ["PermenPAN-RB No. 14 Tahun 2017", "PERMENPANRB|14|2017|Menteri PANRB|||14||"],
  ["Peraturan Menteri PPN/Kepala Bappenas Nomor 7 Tahun 2023", "PERMENPPN|7|2023|Menteri PPN/Kepala Bappenas|||7||"],
  ["Peraturan Menteri Urusan Angkasa Nomor 7 Tahun 2023", "PERMEN|7|2023|Menteri Urusan Angkasa|||7||"],
  ["Peraturan Menteri Keuangan Nomor 7 Tahun 2024", "PMK|7|2024|Menteri Keuangan|||7||"],
  ["Kepmensos No 262/HUK/2022", "KEPMENSOS|262/HUK/2022|2022|Menteri Sosial|||262|HUK|"],
  ["KMK No. 25/KM.7/2023", "KMK-KEUANGAN|25/KM.7/2023|2023|Menteri Keuangan|||25|KM.7|"],
  [
    "Keputusan Menteri PAN Nomor KEP/25/M.PAN/2/2004",
    "KEPMENPANRB|KEP/25/M.PAN/2/2004|2004|Menteri PANRB|||25|M.PAN|2",
  ],
  [
    "Permen LHK Nomor P.56/MENLHK-SETJEN/KUM.1/8/2015",
    "PERMENLHK|P.56/MENLHK-SETJEN/KUM.1/8/2015|2015|Menteri Lingkungan Hidup dan Kehutanan|||56|MENLHK-SETJEN|8",
  ],
  ["Peraturan BPOM Nomor 31 Tahun 2018", "PERBAN-BPOM|31|2018|Kepala BPOM|||31||"],
  ["Perka BPOM No 5 Tahun 2012", "PERKA-BPOM|5|2012|Kepala BPOM|||5||"],
  [
    "Peraturan Kepala BPOM Nomor HK.03.1.23.11.11.09909 Tahun 2011",
    "PERKA-BPOM|HK.03.1.23.11.11.09909|2011|Kepala BPOM|||09909||",
  ],
  ["Peraturan Arsip Nasional Republik Indonesia Nomor 5 Tahun 2021", "PERANRI|5|2021|Kepala ANRI|||5||"],
  ["Peraturan BPJS Kesehatan Nomor 2 Tahun 2024", "PERBPJSKES|2|2024|BPJS Kesehatan|||2||"],
  [
    "Peraturan Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah Nomor 12 Tahun 2021",
    "PERBAN-LKPP|12|2021|Kepala LKPP|||12||",
  ],
  ["Qanun Aceh Nomor 4 Tahun 2010", "PERDA|4|2010|Gubernur dan DPRD|Provinsi Aceh||4||"],
  ["Perda DKI Jakarta No. 2/2020", "PERDA|2|2020|Gubernur dan DPRD|Provinsi DKI Jakarta||2||"],
  ["Perda Kabupaten Serang No 3 Tahun 2016", "PERDA|3|2016|Bupati dan DPRD|Kabupaten Serang||3||"],
  [
    "PERATURAN DAERAH KABUPATEN DAERAH TINGKAT II SERANG NOMOR 5 TAHUN 1995",
    "PERDA|5|1995|Bupati dan DPRD|Kabupaten Serang||5||",
  ],
  ["Perdes Sukamaju No 3 Tahun 2020", "PERDES|3|2020|Kepala Desa|Desa Sukamaju||3||"],
  ["Pergub DIY No 5 Tahun 2019", "PERGUB|5|2019|Gubernur|Provinsi Daerah Istimewa Yogyakarta||5||"],
  [
    "Peraturan Gubernur Daerah Khusus Ibukota Jakarta Nomor 165 Tahun 2012",
    "PERGUB|165|2012|Gubernur|Provinsi DKI Jakarta||165||",
  ],
  ["Perwali Kota Malang No 5 Th 2020", "PERWAL|5|2020|Wali Kota|Kota Malang||5||"],
  ["Ingub Jatim No 1 Tahun 2020", "INGUB|1|2020|Gubernur|Provinsi Jawa Timur||1||"],
  ["Instruksi Bupati Bandung Nomor 3 Tahun 2021", "INBUP|3|2021|Bupati|Kabupaten Bandung||3||"],
  ["Inwal Kota Semarang No. 1 Tahun 2020", "INWAL|1|2020|Wali Kota|Kota Semarang||1||"],
  [
    "Keputusan Wali Kota Administrasi Jakarta Selatan Nomor 12 Tahun 2020",
    "KEPWAL|12|2020|Wali Kota|Kota Administrasi Jakarta Selatan||12||",
  ],
  [
    "Keputusan Walikotamadya Kepala Daerah Tingkat II Bandung Nomor 440/Kep.12-Huk/1997",
    "KEPWAL|440/Kep.12-Huk/1997|1997|Wali Kota|Kota Bandung|440|12|Huk|",
  ],
  ["Keputusan Plt. Bupati Bogor Nomor 440/12/2020", "KEPBUP|440/12/2020|2020|Bupati|Kabupaten Bogor|440|12||"],
  [
    "Keputusan Bupati Tojo Una-Una Nomor 188.45/200/Dinkes/2021",
    "KEPBUP|188.45/200/Dinkes/2021|2021|Bupati|Kabupaten Tojo Una-Una|188.45|200|Dinkes|",
  ],
  [
    "Keputusan Bupati Pangkajene dan Kepulauan Nomor 445 Tahun 2019",
    "KEPBUP|445|2019|Bupati|Kabupaten Pangkajene dan Kepulauan||445||",
  ],
  ["Keputusan Bupati selaku ketua gugus Nomor 445 Tahun 2019", "KEPBUP|445|2019|Bupati|||445||"],
  [
    "Keputusan Gubernur Sumatera Utara Nomor 188.44/123/KPTS/2020",
    "KEPGUB|188.44/123/KPTS/2020|2020|Gubernur|Provinsi Sumatera Utara|188.44|123||",
  ],
  ["SK Gubernur Riau Nomor Kpts. 1234/XII/2020", "KEPGUB|Kpts.1234/XII/2020|2020|Gubernur|Provinsi Riau||1234||XII"],
  [
    "Keputusan Gubernur Sumatera Barat Nomor 440-123-2021",
    "KEPGUB|440-123/2021|2021|Gubernur|Provinsi Sumatera Barat|440|123||",
  ],
  [
    "SK Kadinkes Kota Bandung No. 440/123-Dinkes/2019",
    "KEPKADIS|440/123-Dinkes/2019|2019|Kepala Dinas Kesehatan|Kota Bandung|440|123|Dinkes|",
  ],
  [
    "Keputusan Kepala Dinas Kesehatan Nomor 440/1234 Tahun 2018",
    "KEPKADIS|440/1234|2018|Kepala Dinas Kesehatan||440|1234||",
  ],
  [
    "Keputusan Kaban Pendapatan Daerah Kota Cilegon Nomor 12 Tahun 2018",
    "KEPKABAN|12|2018|Kepala Badan Pendapatan Daerah|Kota Cilegon||12||",
  ],
  ["SK Sekda Kab. Bantul No 5 Tahun 2021", "KEPSEKDA|5|2021|Sekretaris Daerah|Kabupaten Bantul||5||"],
  [
    "Keputusan Sekretaris Daerah Kota Cilegon Nomor 5 Tahun 2021",
    "KEPSEKDA|5|2021|Sekretaris Daerah|Kota Cilegon||5||",
  ],
  [
    "Keputusan Kepala Pusat Kesehatan Masyarakat Cibeber Nomor 440/01/PKM/I/2020",
    "KEPKAPUS|440/01/PKM/I/2020|2020|Kepala Puskesmas|Puskesmas Cibeber|440|01|PKM|I",
  ],
  [
    "SK Kepala UPT Puskesmas Ciwandan Kota Cilegon No. 440/15/PKM-CWD/III/2021",
    "KEPKAPUS|440/15/PKM-CWD/III/2021|2021|Kepala UPT Puskesmas|Puskesmas Ciwandan|440|15|PKM-CWD|III",
  ],
  [
    "Keputusan Direktur RSUD Dr. Soetomo Nomor 188.4/1234/301/2018",
    "KEPDIR|188.4/1234/301/2018|2018|Direktur RSUD|RSUD Dr. Soetomo|188.4|1234|301|",
  ],
  [
    "Keputusan Direktur Utama RSUP Contoh Nomor HK.02.04/XI.2/1234/2019",
    "KEPDIR|HK.02.04/XI.2/1234/2019|2019|Direktur Utama RSUP|RSUP Contoh|HK.02.04|1234|XI.2|",
  ],
  ["Keputusan Direktur BLUD RSUD Kota Contoh Nomor 3 Tahun 2019", "KEPDIR|3|2019|Direktur RSUD|Kota Contoh||3||"],
  [
    "Keputusan Lurah Cibeber Kecamatan Cibeber Kota Cilegon Nomor 440/05-Kel/2021",
    "KEPLURAH|440/05-Kel/2021|2021|Lurah|Kelurahan Cibeber|440|05|Kel|",
  ],
  ["SK Kades Mekarsari No. 12 Tahun 2021", "KEPKADES|12|2021|Kepala Desa|Desa Mekarsari||12||"],
  [
    "Keputusan Kepala Desa Sukamaju Nomor 141/05/KEP/2020",
    "KEPKADES|141/05/KEP/2020|2020|Kepala Desa|Desa Sukamaju|141|05||",
  ],
  ["Keputusan Camat Cibeber Nomor 440/12/2021", "KEPCAMAT|440/12/2021|2021|Camat|Kecamatan Cibeber|440|12||"],
  [
    "Keputusan Direktur Jenderal Pelayanan Kesehatan Nomor HK.02.02/D/7382/2024",
    "KEPDIRJEN|HK.02.02/D/7382/2024|2024|Direktur Jenderal Pelayanan Kesehatan||HK.02.02|7382|D|",
  ],
  [
    "SK Ketua TP PKK Kabupaten Serang No. 12/SK/PKK/I/2020",
    "SK|12/SK/PKK/I/2020|2020|Ketua TP PKK|Kabupaten Serang||12|PKK|I",
  ],
  [
    "SE Dirjen P2P Nomor HK.02.02/II/2496/2021",
    "SE|HK.02.02/II/2496/2021|2021|Direktur Jenderal P2P||HK.02.02|2496|II|",
  ],
  ["Surat Edaran Nomor HK.02.02/C/380/2021", "SE|HK.02.02/C/380/2021|2021|||HK.02.02|380|C|"],
  ["SE Menkes No 9847 Tahun 2020", "SE|9847|2020|Menteri Kesehatan|||9847||"],
  ["SE-188/1234/Huk", "SE|SE-188/1234/Huk||||188|1234|Huk|"],
  ["13/SE/2024", "SE|13/SE/2024|2024||||13||"],
  [
    "Surat Sekjen Kementerian Sosial Nomor 440/123-Dinkes",
    "SURAT|440/123-Dinkes||Sekretaris Jenderal Kementerian Sosial||440|123|Dinkes|",
  ],
  ["Surat Tugas Nomor 440/123/Dinkes/2021", "SURAT|440/123/Dinkes/2021|2021|||440|123|Dinkes|"],
  ["B/440/123/Dinkes/2021", "SURAT|B/440/123/Dinkes/2021|2021|||440|123|Dinkes|"],
  ["PR.01.01/I/2837/2022", "SURAT|PR.01.01/I/2837/2022|2022|||PR.01.01|2837|I|"],
  ["SIP Nomor 446/123/SIP-DU/DPMPTSP/V/2021", "IZIN|446/123/SIP-DU/DPMPTSP/V/2021|2021|||446|123|DPMPTSP|V"],
  ["503/0123/SIPB/2022", "IZIN|503/0123/SIPB/2022|2022|||503|0123||"],
  ["HK.01.07/MENKES/1234/2023", "KEPMENKES|HK.01.07/MENKES/1234/2023|2023|Menteri Kesehatan||HK.01.07|1234||"],
  [
    "Permenkes HK.02.02/MENKES/068/I/2010",
    "PERMENKES|HK.02.02/MENKES/068/I/2010|2010|Menteri Kesehatan||HK.02.02|068||I",
  ],
  ["Kepmenkes HK.03.01/160/I/2010", "KEPMENKES|HK.03.01/160/I/2010|2010|Menteri Kesehatan||HK.03.01|160||I"],
  ["1018/Menkes/Per/V/2011", "PERMENKES|1018/Menkes/Per/V/2011|2011|Menteri Kesehatan|||1018||V"],
  ["100.3.3.3/45/KPTS/013/2024", "SK|100.3.3.3/45/KPTS/013/2024|2024|||100.3.3.3|45|013|"],
  [
    "KMK HK.01.07 / MENKES / 2015 / 2023",
    "KEPMENKES|HK.01.07/MENKES/2015/2023|2023|Menteri Kesehatan||HK.01.07|2015||",
  ],
  ["Keputusan Bupati Nomor 440/1999/ KEP/ 013/2020", "KEPBUP|440/1999/KEP/013/2020|2020|Bupati||440|1999|013|"],
  ["Keputusan Bupati Nomor 440/12/Kep/013/2018/ tentang", "KEPBUP|440/12/Kep/013/2018/|2018|Bupati||440|12|013|"],
  ["Keputusan Bupati Nomor 440/12/Kep/013/2018/ Puskesmas", "KEPBUP|440/12/Kep/013/2018/|2018|Bupati||440|12|013|"],
  [
    "SK Direktur RS Contoh Nomor 098/SK/III.S.AU/I/2018",
    "KEPDIR|098/SK/III.S.AU/I/2018|2018|Direktur RS|RS Contoh||098|III.S.AU|I",
  ],
  ["S.K. Menteri Kesehatan RI No. 23/Birhup/1972", "KEPMENKES|23/Birhup/1972|1972|Menteri Kesehatan|||23|Birhup|"],
  ["U.U. No. 9 Tahun 1960", "UU|9|1960|DPR dan Presiden|||9||"],
  ["P.P. No. 10 Tahun 1966", "PP|10|1966|Presiden|||10||"],
  ["Kep. Menkes RI No. 1457/MENKES/SK/X/2003", "KEPMENKES|1457/MENKES/SK/X/2003|2003|Menteri Kesehatan|||1457||X"],
  ["Per.Men.Kes No. 5 Tahun 2014", "PERMENKES|5|2014|Menteri Kesehatan|||5||"],
  ["Kepmenkes 1747/MENKESKESOS/SK/12/2000", "KEPMENKES|1747/MENKESKESOS/SK/12/2000|2000|Menteri Kesehatan|||1747||12"],
  [
    "SK Dirjen Pelayanan Medik Nomor HK.02.04/I/2790/11",
    "KEPDIRJEN|HK.02.04/I/2790/11|2011|Direktur Jenderal Pelayanan Medik||HK.02.04|2790|I|",
  ],
  ["Permenaker PER.05/MEN/1996", "PERMENAKER|PER.05/MEN/1996|1996|Menteri Ketenagakerjaan|||05|MEN|"],
  [
    "Keputusan Gubernur DIY Nomor 123/KEP/2019",
    "KEPGUB|123/KEP/2019|2019|Gubernur|Provinsi Daerah Istimewa Yogyakarta||123||",
  ],
  [
    "Keputusan Bupati Sleman Nomor 12.3/Kep.KDH/A/2017",
    "KEPBUP|12.3/Kep.KDH/A/2017|2017|Bupati|Kabupaten Sleman||12.3|Kep.KDH|",
  ],
  [
    "Keputusan Gubernur Jambi Nomor 123/KEP.GUB/DINKES-3/2019",
    "KEPGUB|123/KEP.GUB/DINKES-3/2019|2019|Gubernur|Provinsi Jambi||123|DINKES-3|",
  ],
  [
    "Keputusan Gubernur Sulawesi Selatan Nomor 1234/V/Tahun 2019",
    "KEPGUB|1234/V/Tahun 2019|2019|Gubernur|Provinsi Sulawesi Selatan||1234||V",
  ],
  [
    "Keputusan Bupati Banyumas Nomor 440/ 123 / Tahun 2020",
    "KEPBUP|440/123/Tahun 2020|2020|Bupati|Kabupaten Banyumas|440|123||",
  ],
  [
    "Keputusan Gubernur Kepala Daerah Khusus Ibukota Jakarta Nomor 12 Tahun 1990",
    "KEPGUB|12|1990|Gubernur|Provinsi DKI Jakarta||12||",
  ],
  ["HK 01.07/MENKES/413/2020", "KEPMENKES|HK.01.07/MENKES/413/2020|2020|Menteri Kesehatan||HK.01.07|413||"],
  ["Kepmenkes HK 01.07/MENKES/413/2020", "KEPMENKES|HK.01.07/MENKES/413/2020|2020|Menteri Kesehatan||HK.01.07|413||"],
  ["Ketetapan MPRS No. XX/MPRS/1966", "TAP-MPR|XX/MPRS/1966|1966|MPR|||XX||"],
  ["Peraturan Konsil Kedokteran Indonesia Nomor 1 Tahun 2005", "PERATURAN|1|2005|Konsil Kedokteran Indonesia|||1||"],
  [
    "Keputusan Konsil Kedokteran Indonesia Nomor 18/KKI/KEP/XI/2006",
    "SK|18/KKI/KEP/XI/2006|2006|Konsil Kedokteran Indonesia|||18|KKI|XI",
  ],
  ["SE-5/MK.1/2020", "SE|SE-5/MK.1/2020|2020|Menteri Keuangan|||5|MK.1|"],
  [
    "SK Kapus Cibeber No 440/12/PKM/2020",
    "KEPKAPUS|440/12/PKM/2020|2020|Kepala Puskesmas|Puskesmas Cibeber|440|12|PKM|",
  ],
  [
    "SK Ka. UPTD Puskesmas Cibeber No 440/12/PKM/2020",
    "KEPKAPUS|440/12/PKM/2020|2020|Kepala UPTD Puskesmas|Puskesmas Cibeber|440|12|PKM|",
  ],
  ["Perda Prov. Jatim No 2 th 2013", "PERDA|2|2013|Gubernur dan DPRD|Provinsi Jawa Timur||2||"],
  [
    "Keputusan Wali Kota Batam Nomor KPTS. 123/HK/II/2021",
    "KEPWAL|KPTS.123/HK/II/2021|2021|Wali Kota|Kota Batam||123|HK|II",
  ],
  ["001/KPA.1-900/I/2017", "SURAT|001/KPA.1-900/I/2017|2017|||900|001|KPA.1|I"],
  ["UU 22/99", "UU|22|1999|DPR dan Presiden|||22||"],
  ["Permenkes No 1.A Tahun 2010", "PERMENKES|1.A|2010|Menteri Kesehatan|||1.A||"],
  ["Keputusan Bupati Nomor 440/12/Kep/VI/98", "KEPBUP|440/12/Kep/VI/98|1998|Bupati||440|12||VI"],
  ["Keputusan Bupati Nomor 440/12/Kep/VI/02", "KEPBUP|440/12/Kep/VI/02|2002|Bupati||440|12||VI"],
  // Found by reading numbers of other regions and ministries.
  ["Kepmenkes No.HK.01.07/VI/2015/2017", "KEPMENKES|HK.01.07/VI/2015/2017|2017|Menteri Kesehatan||HK.01.07|2015|VI|"],
  [
    "Keputusan Dirjen Pajak Nomor KEP-537/PJ./2000",
    "KEPDIRJEN|KEP-537/PJ./2000|2000|Direktur Jenderal Pajak|||537|PJ|",
  ],
  ["Surat Menteri Keuangan Nomor S-247/MK.07/2020", "SURAT|S-247/MK.07/2020|2020|Menteri Keuangan|||247|MK.07|"],
  [
    "Keputusan Walikota Madiun Nomor 440-401.103/123/2020",
    "KEPWAL|440-401.103/123/2020|2020|Wali Kota|Kota Madiun|440|123|401.103|",
  ],
  ["Keputusan Gubernur Bali Nomor 236/03-B/HK/2020", "KEPGUB|236/03-B/HK/2020|2020|Gubernur|Provinsi Bali||236|HK|"],
  [
    "Keputusan Gubernur Lampung Nomor G/191/V.02/HK/2020",
    "KEPGUB|G/191/V.02/HK/2020|2020|Gubernur|Provinsi Lampung||191|V.02|",
  ],
  ["Surat Edaran Walikota Depok Nomor 443/131-Huk/Dinkes", "SE|443/131-Huk/Dinkes||Wali Kota|Kota Depok|443|131|Huk|"],
  [
    "Keputusan Menteri Kesehatan Nomor HK. 01.07/MENKES/413/2020",
    "KEPMENKES|HK.01.07/MENKES/413/2020|2020|Menteri Kesehatan||HK.01.07|413||",
  ],
  ["SK Gubernur Bengkulu Nomor S.123.B.5 Tahun 2019", "KEPGUB|S.123.B.5|2019|Gubernur|Provinsi Bengkulu||123|B.5|"],
  ["SE Menkes No. 1194/Menkes/E/VIII/2004", "SE|1194/Menkes/E/VIII/2004|2004|Menteri Kesehatan|||1194||VIII"],
  ["SE Menkes Nomor GK/Menkes/031/I/2010", "SE|GK/Menkes/031/I/2010|2010|Menteri Kesehatan|||031|GK|I"],
  [
    "Keputusan Walikota Depok Nomor 440/123/Kpts/Dinkes/Huk/2020",
    "KEPWAL|440/123/Kpts/Dinkes/Huk/2020|2020|Wali Kota|Kota Depok|440|123|Dinkes|",
  ],
  [
    "Keputusan Bupati Nganjuk Nomor 188/123/K/411.012/2020",
    "KEPBUP|188/123/K/411.012/2020|2020|Bupati|Kabupaten Nganjuk|188|123|411.012|",
  ],
  ["Izin Apotek Nomor 442/SIA/12/2018", "IZIN|442/SIA/12/2018|2018|||442|12||"],
  ["440/PKM/12/2019", "SK|440/PKM/12/2019|2019|||440|12|PKM|"],
  ["440/SK/PKM/012/2020", "SK|440/SK/PKM/012/2020|2020|||440|012|PKM|"],
  ["900.1.15.5-1317 Tahun 2023", "SK|900.1.15.5-1317|2023|||900.1.15.5|1317||"],
  [
    "Permenko PMK Nomor 1 Tahun 2022",
    "PERMENKO-PMK|1|2022|Menteri Koordinator Bidang Pembangunan Manusia dan Kebudayaan|||1||",
  ],
  ["Permen ATR/BPN No. 14 Tahun 2020", "PERMENATR|14|2020|Menteri Agraria dan Tata Ruang/Kepala BPN|||14||"],
  ["Permen Ekraf No 1 Tahun 2021", "PERMEN|1|2021|Menteri Ekraf|||1||"],
  ["Perkades Sukamaju No 3 Tahun 2021", "PERKADES|3|2021|Kepala Desa|Desa Sukamaju||3||"],
  [
    "Keputusan Kepala Bappeda Kabupaten Bogor Nomor 050/12-Bappeda/2021",
    "KEPKABAN|050/12-Bappeda/2021|2021|Kepala Bappeda|Kabupaten Bogor|050|12|Bappeda|",
  ],
  [
    "SK Kepala Dinkes Kota Bandung No. 440/12-Dinkes/2020",
    "KEPKADIS|440/12-Dinkes/2020|2020|Kepala Dinas Kesehatan|Kota Bandung|440|12|Dinkes|",
  ],
  ["UU Kesehatan No. 17 Tahun 2023", "UU|17|2023|DPR dan Presiden|||17||"],
  ["Undang-Undang Pemerintahan Daerah Nomor 23 Tahun 2014", "UU|23|2014|DPR dan Presiden|||23||"],
  ["UU Desa Nomor 6 Tahun 2014", "UU|6|2014|DPR dan Presiden|||6||"],
  ["PP SPM Nomor 2 Tahun 2018", "PP|2|2018|Presiden|||2||"],
  ["Perpres SPBE No. 95 Tahun 2018", "PERPRES|95|2018|Presiden|||95||"],
  ["Peraturan OJK Nomor 6/POJK.03/2016", "PERATURAN|6/POJK.03/2016|2016|OJK|||6|POJK.03|"],
];

describe("kinds of document", () => {
  it.each(KINDS)("%s", (text, expected) => {
    const result = parseNumber(text);
    expect(result.ok).toBe(true);
    const { type, number, year, office, region, sequence, unit, month } = told(partOf(result));
    const code = partOf(result).classification?.code;
    expect([type, number, year, office, region, code, sequence, unit, month].map((part) => part ?? "").join("|")).toBe(
      expected,
    );
  });

  it.each(KINDS)("is read the same after being written: %s", (text) => {
    const value = partOf(parseNumber(text)) as DecreeNumber;
    expect(told(partOf(parseNumber(formatNumber(value))))).toEqual(told(value));
  });
});

describe("what is around the number", () => {
  it("keeps a list of codes of its shape and year", () => {
    const scheme = (text: string) => partOf(parseNumber(text)).classification?.scheme;
    expect(scheme("Keputusan Bupati Nomor 440/1/2011")).toBe("kode-klasifikasi-pra-2012");
    expect(scheme("Keputusan Bupati Nomor 440/1/2012")).toBe("permendagri-78-2012");
    expect(scheme("Keputusan Bupati Nomor 440/1/2025")).toBe("permendagri-78-2012");
    expect(scheme("Keputusan Bupati Nomor 400.7/1/2022")).toBe("permendagri-83-2022");
    expect(scheme("Keputusan Bupati Nomor 400.7/1/2011")).toBe("permendagri-83-2022");
    expect(scheme("Kepmenkes HK.01.07/MENKES/1/2022")).toBe("kemenkes-klasifikasi");
  });

  it("gives the month as written and as a Roman numeral", () => {
    expect(partOf(parseNumber("440/SK/234/PKM.MGJ/1/2019"))).toMatchObject({ month: "1", romanMonth: "I" });
    expect(partOf(parseNumber("440/SK/234/PKM.MGJ/XII/2019"))).toMatchObject({ month: "XII", romanMonth: "XII" });
    expect(partOf(parseNumber("188/82/KEP/1/2019"))).toMatchObject({ month: null, romanMonth: null, unit: "1" });
  });

  it.each([
    ["tanggal 2 Januari 2024", "2024-01-02"],
    ["tgl. 02-01-2024", "2024-01-02"],
    ["tertanggal 2/1/2024", "2024-01-02"],
    ["tanggal : 2024-01-02", "2024-01-02"],
    ["tanggal 3 Nopember 2024", "2024-11-03"],
    ["tanggal 3 Peb. 2024", "2024-02-03"],
    ["tanggal l2 Agustus 2O24", "2024-08-12"],
  ])("reads the day %s", (day, date) => {
    expect(partOf(parseNumber(`SK Bupati Nomor 440/1/2024 ${day} tentang Gizi`))).toMatchObject({
      date,
      title: "Gizi",
    });
  });

  it.each(["tanggal 5", "tanggal lima Mei 2020", "tanggal 5 Mei", "tanggal 5 Mei 20", "tanggal 5-5", "tanggal 5-5-20"])(
    "takes no day from %s",
    (day) => {
      expect(partOf(parseNumber(`SK Bupati Nomor 440/1/2024 ${day}`)).date).toBeNull();
    },
  );

  it("takes the day from before the number", () => {
    expect(partOf(parseNumber("SK Bupati Serang tanggal 5 Mei 2020 Nomor 440/12-Huk/2020 tentang Gizi"))).toMatchObject(
      {
        ...{ type: "KEPBUP", number: "440/12-Huk/2020", date: "2020-05-05", title: "Gizi" },
        issuer: { office: "Bupati", region: "Kabupaten Serang" },
      },
    );
    expect(partOf(parseNumber("Surat Bupati tgl. 5 Mei 2020 No. 440/12 tanggal 6 Mei 2020")).date).toBe("2020-05-06");
    expect(parseNumber("SK Bupati tanggal 5 Mei 2020 tentang Gizi").ok).toBe(false);
  });

  it("takes the year from the day when the number has none", () => {
    expect(partOf(parseNumber("Surat Bupati Nomor 440/1 tanggal 5 Mei 2020"))).toMatchObject({ year: 2020 });
  });

  it.each([
    ["Permenkes 43/2019 Pasal 5 ayat (2) huruf b", "Pasal 5 ayat (2) huruf b"],
    ["Pasal 29 ayat (1) Perpres Nomor 75 Tahun 2019", "Pasal 29 ayat (1)"],
    ["Pasal 29 huruf a Perpres Nomor 75 Tahun 2019", "Pasal 29 huruf a"],
    ["Pasal 29, Perpres Nomor 75 Tahun 2019", "Pasal 29"],
    ["Permenkes 43/2019 (Pasal 12A)", "Pasal 12A"],
    ["Pasal kedua Perpres Nomor 75 Tahun 2019", null],
    ["Pasal 3\nPerpres Nomor 75 Tahun 2019", null],
    ["Perpres Nomor 75 Tahun 2019 Pasal", null],
  ])("finds the article of %s", (text, pin) => {
    expect(partOf(parseNumber(text.startsWith("Pasal 3\n") ? `1.\n${text}` : text)).pin).toBe(pin);
  });

  it("takes the area from the title when the label has none, and of the maker's level", () => {
    const region = (text: string) => partOf(parseNumber(text)).issuer.region;
    expect(region("Keputusan Bupati Nomor 5 Tahun 2020 tentang Gizi di Kabupaten Hulu Sungai Selatan Tahun 2020")).toBe(
      "Kabupaten Hulu Sungai Selatan",
    );
    expect(region("Keputusan Bupati Nomor 5 Tahun 2020 tentang Kerja Sama dengan Kota Bogor")).toBeNull();
    expect(region("Keputusan Wali Kota Nomor 5 Tahun 2020 tentang Kota Sehat di Kota Bogor")).toBe("Kota Bogor");
    expect(region("Keputusan Wali Kota Nomor 5 Tahun 2020 tentang Tata Kota Lama")).toBeNull();
    expect(region("Permenkes Nomor 5 Tahun 2020 tentang Rumah Sakit di Kota Bogor")).toBeNull();
    expect(partOf(parseNumber("Perda Nomor 5 Tahun 2020 tentang Retribusi di Kabupaten Bogor")).issuer).toEqual({
      office: "Bupati dan DPRD",
      region: "Kabupaten Bogor",
    });
    expect(region("Keputusan Bupati Nomor 5 Tahun 2020 tentang Tim Kabupaten/Kota")).toBeNull();
  });

  it("ends a title before the gazette, an amendment and the next regulation", () => {
    const title = (rest: string) => partOf(parseNumber(`UU Nomor 36 Tahun 2009 tentang Kesehatan${rest}`)).title;
    expect(title(" (Lembaran Negara Tahun 2009 Nomor 144)")).toBe("Kesehatan");
    expect(title(" sebagaimana telah diubah")).toBe("Kesehatan");
    expect(title("; dan")).toBe("Kesehatan");
    expect(title(" jo. UU 17/2023")).toBe("Kesehatan");
    expect(title("\n\nMenimbang")).toBe("Kesehatan");
    expect(title(" DENGAN RAHMAT TUHAN YANG MAHA ESA")).toBe("Kesehatan");
    expect(title(" Jiwa (ODGJ).")).toBe("Kesehatan Jiwa (ODGJ)");
    expect(title(" Pasal 5")).toBe("Kesehatan");
    expect(title(" tanggal 5 Mei 2020")).toBe("Kesehatan");
    expect(title(" tanggal 5 dan 6")).toBe("Kesehatan tanggal 5 dan 6");
    expect(title(" Pasal 5 dan 6")).toBe("Kesehatan Pasal 5 dan 6");
  });

  it("takes article and day from the end of a title", () => {
    const text = "UU Nomor 36 Tahun 2009 tentang Kesehatan Pasal 5 ayat (1)";
    expect(partOf(parseNumber(text))).toMatchObject({ title: "Kesehatan", pin: "Pasal 5 ayat (1)" });
    expect(partOf(parseNumber("SK Bupati Nomor 440/1/2020 tentang Gizi tanggal 5 Mei 2020"))).toMatchObject({
      title: "Gizi",
      date: "2020-05-05",
    });
    expect(partOf(parseNumber("SE Nomor 440/12/Dinkes/2021 perihal Imunisasi")).title).toBe("Imunisasi");
  });

  it("tells where everything stands", () => {
    const text = "Lihat SK Bupati Serang No. 440/Kep.1-Huk/2020 tentang Gizi Balita.";
    const { span, numberSpan, titleSpan } = partOf(parseNumber(text));
    expect(text.slice(span.start, span.end)).toBe("SK Bupati Serang No. 440/Kep.1-Huk/2020 tentang Gizi Balita");
    expect(text.slice(numberSpan?.start, numberSpan?.end)).toBe("440/Kep.1-Huk/2020");
    expect(text.slice(titleSpan?.start, titleSpan?.end)).toBe("Gizi Balita");
  });

  it("gives the canonical form", () => {
    const normalised = (text: string) => partOf(parseNumber(text)).normalised;
    expect(normalised("SK Wali Kota Cilegon No 440 / Kep.57 - Eksda / 2023")).toBe(
      "KEPWAL|Kota Cilegon|440/Kep.57-Eksda/2023|2023",
    );
    expect(normalised("440/Pkm Kep.Hulu/Admin/2018/")).toBe("SK||440/PkmKep.Hulu/Admin/2018/|2018");
    expect(normalised("PMK 3/2023")).toBe("PERMENKES/PMK||3|2023");
    expect(normalised("SE Nomor 440/4676")).toBe("SE||440/4676|");
  });
});

describe("corrections", () => {
  const corrected = (text: string) =>
    partOf(parseNumber(text)).corrections.map(({ kind, found, read }) => `${kind}: ${found} > ${read}`);

  it.each([
    ["Perpres N0 2 tahun 2015", ["digit: N0 > No"]],
    ["Permenkes Nomer 4 Tahun 2019", ["spelling: Nomer > Nomor"]],
    ["Permenkes No43 Tahun 2019", ["spacing:  >  "]],
    ["Permenkes Nomor 66TAIilff 2OO5", ["spelling: TAIilff > Tahun", "digit: 2OO5 > 2005"]],
    ["Permenkes Nomor 4 Tahum 20I9", ["spelling: Tahum > Tahun", "digit: 20I9 > 2019"]],
    ["Permenkes Nomor 4 Tahun 20 19", ["spacing:   > "]],
    ["Permenkes Nomor 4 Tahun 201_9", ["spacing: _ > "]],
    ["Permnekes No. 75 tahun 2014", ["spelling: Permnekes > Permenkes"]],
    ["PERMNEKES No. 75 tahun 2014", ["spelling: PERMNEKES > PERMENKES"]],
    ["Peraturan Penteri Kesehatan Nomor 4 Tahun 2019", ["spelling: Penteri > Menteri"]],
    ["Perturan Menteri Kesehatan Nomor 4 Tahun 2019", ["spelling: Perturan > Peraturan"]],
    ["keputusn bupati Nomor 4 Tahun 2019", ["spelling: keputusn > keputusan"]],
    ["Peraturan Menteri Kesehatn Nomor 4 Tahun 2019", ["spelling: Kesehatn > Kesehatan"]],
    [
      "Keputusan Bupati Nomor 44O/Kep.5O-Huk/2O23",
      ["digit: 44O > 440", "digit: Kep.5O-Huk > Kep.50-Huk", "digit: 2O23 > 2023"],
    ],
    ["Kepmenkes HK.O1.07/MENKES/215/2022", ["digit: HK.O1.07 > HK.01.07"]],
    ["Keputusan Bupati Nomor 440/1//KEP/2/2020", ["separator: / > "]],
    ["Keputusan Bupati Nomor 440/Kep.1–Huk/2020", ["separator: – > -"]],
    ["Keputusan Bupati Nomor 440/Kep.1 – Huk/2020", ["separator:  –  > -"]],
    ["Keputusan Bupati Nomor 440 /Kep. 1-Huk/ 2020", ["spacing:   > ", "spacing:   > ", "spacing:   > "]],
    ["Kepmendagri Nomor 050 - 145 Tahun 2022", ["spacing:  -  > -"]],
    ["SK Bupati No. 900-Kep.20-BKAD-2024", ["separator: 900-Kep.20-BKAD-2024 > 900/Kep.20-BKAD/2024"]],
    ["Kepmenkes 492/menkes/SK/V/2008", ["case: menkes > Menkes"]],
    ["kepmenkes hk.01.07/menkes/1/2021", ["case: hk.01.07 > HK.01.07", "case: menkes > MENKES"]],
    ["Kepmenkes Nomor HK0107/MENKES/1/2020", ["separator: HK0107 > HK.01.07"]],
    ["Kepmenkes HK.01.07-MENKES-1-2020", ["separator: HK.01.07-MENKES-1-2020 > HK.01.07/MENKES/1/2020"]],
    ["SK Bupati Nomor 440/39Ob/2020", ["digit: 39Ob > 390b"]],
    ["PERATURANBUPATI CIREBON NOMOR 133 TAHUN2020", ["spacing:  >  ", "spacing:  >  "]],
    ["PERATURAN BUPATI CIREBONNOMOR 133 TAHUN 2020TENTANGGIZI", ["spacing:  >  ", "spacing:  >  ", "spacing:  >  "]],
    ["SK Bupati Nomor 1 Tahun 2020 tanggal 5 Desembr 2020", ["spelling: Desembr > Desember"]],
    [
      "perda-kota-cilegon-no-8-tahun-2012",
      ["slug: perda-kota-cilegon-no-8-tahun-2012 > perda kota cilegon no 8 tahun 2012"],
    ],
    ["Undang-Undang Nomor 36 Tahun 2009", []],
    ["SK Walikota Cilegon no. 440/Kep.5-Huk/2020 ttg Gizi", []],
  ])("%s", (text, expected) => {
    expect(parseNumber(text).ok).toBe(true);
    expect(corrected(text)).toEqual(expected);
  });

  it("stand where they say", () => {
    const text = "Permnekes N0 4 Tahum 20I9";
    for (const { span, found } of partOf(parseNumber(text)).corrections) {
      expect(text.slice(span.start, span.end)).toBe(found);
    }
  });

  it("reads the number of a web address", () => {
    const number = (text: string) => partOf(parseNumber(text)).number;
    expect(number("keputusan-menteri-kesehatan-nomor-129menkesskii2008")).toBe("129/MENKES/SK/II/2008");
    expect(number("kepmenkes-hk0202menkes5142015")).toBe("HK.02.02/MENKES/514/2015");
    expect(number("keputusan-menteri-kesehatan-nomor-hk-01-07-menkes-1186-2022-tentang-panduan")).toBe(
      "HK.01.07/MENKES/1186/2022",
    );
    expect(number("undang-undang-nomor-17-tahun-2023")).toBe("17");
    expect(parseNumber("menkes-hk0202menkes-x").ok).toBe(false);
  });
});

describe("what cannot be read", () => {
  it.each([
    ["", "decree.empty"],
    [" \n\t\u00a0 ", "decree.empty"],
    ["Puskesmas", "decree.not-a-citation"],
    ["Peraturan Bupati", "decree.not-a-citation"],
    ["Keputusan Bupati Nomor", "decree.not-a-citation"],
    ["Keputusan rapat Nomor 5 Tahun 2020", "decree.not-a-citation"],
    ["Surat Tanda Registrasi Nomor 12/34/2020", "decree.not-a-citation"],
    ["Surat Perjanjian Nomor 440/12/SPK/2021", "decree.not-a-citation"],
    ["per 1000 kelahiran hidup Nomor 5 Tahun 2020", "decree.not-a-citation"],
    ["Peraturan Nomor 5 Tahun 2020", "decree.not-a-citation"],
    ["Nomor 5 Tahun 2020", "decree.not-a-citation"],
    ["43 Tahun 2019", "decree.not-a-citation"],
    ["Keputusan Kepala Desa 3 orang", "decree.not-a-citation"],
    ["Izin Nomor 5 Tahun 2020", "decree.not-a-citation"],
    ["Perjanjian Kerja Sama Nomor 440/12/PKS/2021", "decree.not-a-citation"],
    ["12/05/2021", "decree.not-a-citation"],
    ["021-5265043", "decree.not-a-citation"],
    ["123/Dinkes/2021", "decree.not-a-citation"],
    ["\u0000\u0001\ufffd\ud800", "decree.not-a-citation"],
    ["Keputusan Bupati Nomor 188.45/ /HK/416-012/2019", "decree.part-open"],
    ["Keputusan Bupati Nomor 440/ ... /2020", "decree.part-open"],
    ["Keputusan Bupati Nomor 440/____/2020", "decree.part-open"],
    ["Keputusan Bupati Nomor 440/Kep.   -Dinkes/2022", "decree.part-open"],
    ["Keputusan Bupati Nomor 440/Kep. ...-Huk/2021", "decree.part-open"],
    ["Keputusan Bupati Nomor 440/Kep.-Huk/2021", "decree.part-open"],
    ["Keputusan Bupati Nomor 440/Kep. ____ /2021", "decree.part-open"],
    ["Keputusan Bupati Nomor ... Tahun 2020", "decree.part-open"],
    ["Keputusan Bupati Nomor      tentang Gizi", "decree.part-open"],
    ["Keputusan Bupati Nomor 5 Tahun ....", "decree.part-open"],
    ["Keputusan Bupati Nomor 5 Tahun ____", "decree.part-open"],
    ["Keputusan Bupati Nomor 188.45/DPMPTSP/2024", "decree.sequence-missing"],
    ["Keputusan Bupati Nomor 440/2A1/.x", "decree.number-shape-unknown"],
    ["Keputusan Bupati Nomor 0 Tahun 2020", "decree.sequence-zero"],
    ["Keputusan Bupati Nomor 440/000/2020", "decree.sequence-zero"],
    ["Keputusan Bupati Nomor 440/12/XIII/2020", "decree.month-impossible"],
    ["Permenkes No. 4 Tahun 0000", "decree.year-impossible"],
    ["Permenkes No. 4 Tahun 1899", "decree.year-impossible"],
    ["Permenkes No. 4 Tahun 2100", "decree.year-impossible"],
    ["Permenkes No. 4 Tahun 202", "decree.year-malformed"],
    ["Permenkes No. 4 Tahun 20212", "decree.year-malformed"],
  ])("%j: %s", (text, code) => {
    const result = parseNumber(text);
    expect(result.ok).toBe(false);
    expect(codesOf(result)).toEqual([code]);
  });

  it("tells which part is open", () => {
    const part = (text: string) => {
      const result = parseNumber(text);
      return result.ok ? undefined : result.issues[0]?.facts?.part;
    };
    expect(part("Keputusan Bupati Nomor ... Tahun 2020")).toBe("nomor");
    expect(part("Keputusan Bupati Nomor 5 Tahun ....")).toBe("tahun");
  });

  it.each([
    ["Permenkes No. 4 Tahun 1900", 1900],
    ["Permenkes No. 4 Tahun 2099", 2099],
  ])("%s is a year", (text, year) => {
    expect(partOf(parseNumber(text)).year).toBe(year);
  });

  it("does not throw at what is no text", () => {
    for (const value of [undefined, null, 5, {}, []]) {
      expect(parseNumber(value as unknown as string)).toEqual({ ok: false, issues: [{ code: "decree.not-text" }] });
    }
  });
});

describe("notices", () => {
  const noticesOf = (text: string) => {
    const result = parseNumber(text);
    return result.ok ? result.notices : [];
  };

  it.each([
    [
      "Pergub Jatim 188/291/KPTS/013/2023",
      { code: "decree.label-conflict", facts: { label: "PERGUB", number: "KEPGUB" } },
    ],
    [
      "PMK No. HK.01.07/Menkes/1186/2022",
      { code: "decree.label-conflict", facts: { label: "PERMENKES/PMK", number: "KEPMENKES" } },
    ],
    ["Permenkes 159b/Menkes/SK/Per/II/1988", { code: "decree.marks-conflict" }],
    ["SK Bupati Nomor 440/1/2020 tanggal 30 Februari 2020", { code: "decree.date-impossible" }],
    [
      "SK Bupati Nomor 440/1/2020 tanggal 3 Maret 2021",
      { code: "decree.date-year-conflict", facts: { number: 2020, date: 2021 } },
    ],
    [
      "SK Bupati Nomor 440/1/Huk/II/2020 tanggal 3 Maret 2020",
      { code: "decree.date-month-conflict", facts: { number: "II", date: "III" } },
    ],
    ["SK Bupati Nomor 440/1", { code: "decree.year-missing" }],
    ["Permenkes 12/MENKES/PER/I/2015", { code: "decree.shape-out-of-use", facts: { year: 2014 } }],
    ["PP 23/2005 jo PP 74/2012", { code: "decree.further-citation" }],
  ])("%s", (text, notice) => {
    expect(noticesOf(text)).toEqual([notice]);
  });

  it.each([
    "SK Nomor 57/Menkes/SK/II/1985",
    "Permenkes 12/MENKES/PER/I/2014",
    "SK Bupati Nomor 440/1/Huk/III/2020 tanggal 3 Maret 2020",
    "Surat Edaran Nomor HK.02.02/MENKES/24/2017",
    "SE Menkes Nomor HK.02.02/MENKES/24/2017",
  ])("none for %s", (text) => {
    expect(noticesOf(text)).toEqual([]);
  });
});

describe("messages", () => {
  it("say the same in both languages, with the same facts", () => {
    for (const { id, en } of Object.values(decreeMessages)) {
      const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
      expect(places(id)).toEqual(places(en));
      expect(id).not.toBe(en);
    }
  });
});
