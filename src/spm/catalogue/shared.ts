import type { ServiceStandard, Stated } from "../types.js";

/** Everybody entitled is to be served: the sources print 100 for every service. */
export const FULL_TARGET: Stated<number> = { value: 100, confidence: "secondary" };

/** A list of goods or staff that no source at hand shows. */
export const UNREAD_LIST: Stated<readonly string[]> = { value: null, confidence: "unverified" };

/** A version of which nothing but its being there could be read. */
export const UNREAD_STANDARD: ServiceStandard = { requirements: [], goods: UNREAD_LIST, staff: UNREAD_LIST };

/** The staff of the yearly screening of adults, Permenkes 4/2019. */
export const ADULT_SCREENING_STAFF: Stated<readonly string[]> = {
  value: ["Dokter", "Bidan", "Perawat", "Gizi", "Tenaga kesehatan masyarakat", "Tenaga non kesehatan terlatih"],
  confidence: "secondary",
};

/** The staff of the two chronic diseases, Permenkes 4/2019. */
export const CHRONIC_DISEASE_STAFF: Stated<readonly string[]> = {
  value: ["Dokter", "Bidan", "Perawat", "Tenaga kesehatan masyarakat"],
  confidence: "secondary",
};

export const MATERNAL_BOOK = "Buku KIA";
export const RECORDING_FORM = "Formulir pencatatan dan pelaporan";
export const NCD_FORM = "Formulir pencatatan dan pelaporan SI PTM";
export const EDUCATION_MEDIA = "Media KIE";
export const GUIDE_AND_MEDIA = "Pedoman dan media KIE";
