/*
 * Ministers and agencies of the nation, as data: code in a type, name as the maker, the names by which they are called.
 * A maker that was renamed keeps the codes under which it made its regulations.
 */

/** A minister, or the head of an agency. */
export interface NationalMaker {
  /** As in a type code: `MENKES`, `BPOM`. */
  readonly code: string;
  /** As the maker: `Menteri Kesehatan`, `Kepala BPOM`. */
  readonly office: string;
  /** After "Menteri" or "Badan" or by itself, folded. */
  readonly names: readonly string[];
}

/** Code, office, names after the word "menteri"; the code itself and the code without MEN are names, too. */
const MINISTERS = [
  "MENKES|Menteri Kesehatan|kesehatan|menkes|men kes|kes|kesehatan dan kesejahteraan sosial",
  "MENDAGRI|Menteri Dalam Negeri|dalam negeri|mendagri",
  "MENSOS|Menteri Sosial|sosial|mensos",
  "MENKEU|Menteri Keuangan|keuangan|menkeu",
  "MENPANRB|Menteri PANRB|pendayagunaan aparatur negara dan reformasi birokrasi|pendayagunaan aparatur negara|pan dan rb|pan rb|panrb|pan|menpan rb|menpan dan rb|menpanrb|menpan",
  "MENPPN|Menteri PPN/Kepala Bappenas|perencanaan pembangunan nasional kepala badan perencanaan pembangunan nasional|ppn kepala bappenas|ppn bappenas|perencanaan pembangunan nasional|ppn|menppn kepala bappenas|menppn bappenas|menppn",
  "MENDESA|Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi|desa pembangunan daerah tertinggal dan transmigrasi|desa pdtt|desa dan pdt|desa|mendesa pdtt|mendes pdtt|mendesa|mendes",
  "MENLHK|Menteri Lingkungan Hidup dan Kehutanan|lingkungan hidup dan kehutanan|lhk|menlhk",
  "MENLH|Menteri Lingkungan Hidup|negara lingkungan hidup|lingkungan hidup|lh|menlh",
  "MENHUT|Menteri Kehutanan|kehutanan|menhut",
  "MENPUPR|Menteri Pekerjaan Umum dan Perumahan Rakyat|pekerjaan umum dan perumahan rakyat|pupr|menpupr",
  "MENPU|Menteri Pekerjaan Umum|pekerjaan umum|pu|menpu",
  "MENDIKBUDRISTEK|Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi|pendidikan kebudayaan riset dan teknologi|dikbudristek|mendikbudristek",
  "MENDIKBUD|Menteri Pendidikan dan Kebudayaan|pendidikan dan kebudayaan|dikbud|mendikbud",
  "MENDIKNAS|Menteri Pendidikan Nasional|pendidikan nasional|diknas|mendiknas",
  "MENRISTEKDIKTI|Menteri Riset, Teknologi, dan Pendidikan Tinggi|riset teknologi dan pendidikan tinggi|ristekdikti|menristekdikti",
  "MENAG|Menteri Agama|agama|menag",
  "MENAKER|Menteri Ketenagakerjaan|ketenagakerjaan|naker|menaker",
  "MENAKERTRANS|Menteri Tenaga Kerja dan Transmigrasi|tenaga kerja dan transmigrasi|tenaga kerja|nakertrans|menakertrans",
  "MENKUMHAM|Menteri Hukum dan Hak Asasi Manusia|hukum dan hak asasi manusia|hukum dan ham|kumham|menkumham",
  "MENPPPA|Menteri Pemberdayaan Perempuan dan Perlindungan Anak|negara pemberdayaan perempuan dan perlindungan anak|pemberdayaan perempuan dan perlindungan anak|pp dan pa|pppa|menpppa",
  "MENKOMINFO|Menteri Komunikasi dan Informatika|komunikasi dan informatika|kominfo|menkominfo",
  "MENTAN|Menteri Pertanian|pertanian|mentan",
  "MENPERIN|Menteri Perindustrian|perindustrian|perin|menperin",
  "MENDAG|Menteri Perdagangan|perdagangan|mendag",
  "MENHUB|Menteri Perhubungan|perhubungan|menhub",
  "MENESDM|Menteri Energi dan Sumber Daya Mineral|energi dan sumber daya mineral|esdm|menesdm",
  "MENKOPUKM|Menteri Koperasi dan Usaha Kecil dan Menengah|koperasi dan usaha kecil dan menengah|koperasi dan ukm|menkopukm",
  "MENPORA|Menteri Pemuda dan Olahraga|pemuda dan olahraga|menpora",
  "MENATR|Menteri Agraria dan Tata Ruang/Kepala BPN|agraria dan tata ruang kepala badan pertanahan nasional|agraria dan tata ruang|atr kepala bpn|atr bpn|atr|menatr",
  "MENKP|Menteri Kelautan dan Perikanan|kelautan dan perikanan|kp|menkp",
  "MENKO-PMK|Menteri Koordinator Bidang Pembangunan Manusia dan Kebudayaan|koordinator bidang pembangunan manusia dan kebudayaan|koordinator pmk|menko pmk",
  "MENKO-KESRA|Menteri Koordinator Bidang Kesejahteraan Rakyat|koordinator bidang kesejahteraan rakyat|menko kesra",
];

/** Code, head, names; ANRI and BPJS have no "badan" before their names. */
const AGENCIES = [
  "BKKBN|Kepala BKKBN|kependudukan dan keluarga berencana nasional|kependudukan dan keluarga berencana|koordinasi keluarga berencana nasional|bkkbn",
  "BPOM|Kepala BPOM|pengawas obat dan makanan|bpom|pom",
  "BNPB|Kepala BNPB|nasional penanggulangan bencana|bnpb",
  "BKN|Kepala BKN|kepegawaian negara|bkn",
  "ANRI|Kepala ANRI|arsip nasional|anri",
  "LKPP|Kepala LKPP|lembaga kebijakan pengadaan barang jasa pemerintah|lembaga kebijakan pengadaan barang dan jasa pemerintah|lkpp",
  "BPJSKES|BPJS Kesehatan|penyelenggara jaminan sosial kesehatan|bpjs kesehatan",
  "BPJSTK|BPJS Ketenagakerjaan|penyelenggara jaminan sosial ketenagakerjaan|bpjs ketenagakerjaan",
  "BPS|Kepala BPS|pusat statistik|bps",
  "BPKP|Kepala BPKP|pengawasan keuangan dan pembangunan|bpkp",
  "BSSN|Kepala BSSN|siber dan sandi negara|bssn",
  "BRIN|Kepala BRIN|riset dan inovasi nasional|brin",
  "LAN|Kepala LAN|lembaga administrasi negara|lan",
  "BSN|Kepala BSN|standardisasi nasional|standarisasi nasional|bsn",
  "BAPETEN|Kepala BAPETEN|pengawas tenaga nuklir|bapeten",
  "BAPANAS|Kepala Bapanas|pangan nasional|bapanas",
  "BIG|Kepala BIG|informasi geospasial|big",
];

let ministers: ReadonlyMap<string, NationalMaker> | undefined;
let agencies: ReadonlyMap<string, NationalMaker> | undefined;

/** Ministers by each of their names, which may be several words. */
export function ministersByName(): ReadonlyMap<string, NationalMaker> {
  ministers ??= byName(MINISTERS);
  return ministers;
}

export function agenciesByName(): ReadonlyMap<string, NationalMaker> {
  agencies ??= byName(AGENCIES);
  return agencies;
}

function byName(lines: readonly string[]): ReadonlyMap<string, NationalMaker> {
  const makers = new Map<string, NationalMaker>();
  for (const line of lines) {
    const [code = "", office = "", ...names] = line.split("|");
    const maker = { code, office, names };
    for (const name of names) makers.set(name, maker);
  }
  return makers;
}

/**
 * The directorates general whose letter stands in a number of the Ministry of Health in place of MENKES
 * (HK.02.02/C/380/2023). Only what a document shows is listed, with the years in which it was seen.
 */
export const HEALTH_DIRECTORATES: readonly {
  readonly letter: string;
  readonly office: string;
  readonly from: number;
}[] = [{ letter: "C", office: "Direktur Jenderal P2P", from: 2022 }];
