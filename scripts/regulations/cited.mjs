// Regulations that none of the four lists holds, and of which a case of the sources says type, number, year and title. What
// no case says stays unknown: UU 19/2003 is missing, since nothing in the sources gives its title.

/** Rows as `readRow` takes them. */
export const CITED = [
  {
    type: "UU",
    number: "17",
    year: 2007,
    title: "Rencana Pembangunan Jangka Panjang Nasional Tahun 2005-2025",
    issuer: "DPR dan Presiden",
    status: "unknown",
    topic: ["perencanaan"],
    confidence: "unverified",
    source: "cited with its year misprinted as 2017",
  },
];
