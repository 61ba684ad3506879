import * as z from "zod";
import { type QueueEntry, waitingMinutes } from "../equity/index.js";
import { entity } from "./entity.js";
import { field, identifier, moment, optional, unstated } from "./fields.js";
import { type CrossFieldRule, contradicts } from "./rules.js";

export type { QueueEntry };

/** The colours of Permenkes 47/2018, in English and as it names them, and the levels of ATS and ESI. */
const triage = () => z.literal(["red", "yellow", "green", "black", "merah", "kuning", "hijau", "hitam", 1, 2, 3, 4, 5]);

type Times = Pick<QueueEntry, "arrivedAt" | "retriage" | "servedAt">;
type Later = "retriage" | "servedAt";

const momentsOf = (entry: Times, later: Later): readonly string[] =>
  later === "retriage" ? (entry.retriage ?? []).map(({ at }) => at) : [entry.servedAt ?? []].flat();

/** Nothing that happens to a patient lies before the arrival. */
function notBeforeArrival(later: Later): CrossFieldRule<Times> {
  return {
    code: "entity.before-other",
    path: [later],
    facts: { other: "arrivedAt" },
    isBroken: (entry) => momentsOf(entry, later).some((at) => waitingMinutes(entry.arrivedAt, at) < 0),
  };
}

/** A time with the offset of its clock and one without lie on no common line. */
function byOneClock(later: Later): CrossFieldRule<Times> {
  return contradicts<Times>(later, "arrivedAt", (entry) =>
    momentsOf(entry, later).some((at) => Number.isNaN(waitingMinutes(entry.arrivedAt, at))),
  );
}

/** The triages, a declared priority, and neither a payer nor anything else that could buy a place. */
export const queueEntrySchema = () =>
  entity(
    {
      ticket: field(identifier(), "Nomor antrean", "nomor antrean; bukan NIK", "number in the queue; not the NIK"),
      arrivedAt: field(moment(), "Waktu tiba", "tanggal dan jam tiba", "date and time of arrival"),
      triage: unstated(
        triage(),
        "Triase",
        "warna (merah, kuning, hijau, hitam) atau tingkat ATS atau ESI 1-5; kosong bila belum ditriase",
        "colour (red, yellow, green, black) or level of ATS or ESI 1-5; empty while not triaged",
      ),
      retriage: optional(
        z.array(
          z.strictObject({
            at: field(moment(), "Waktu", "tanggal dan jam triase ulang", "date and time of the later triage"),
            triage: field(triage(), "Triase", "warna atau tingkat yang baru", "the new colour or level"),
          }),
        ),
        "Triase ulang",
        "triase sesudah yang pertama; yang terakhir berlaku",
        "triages after the first; the last one counts",
      ),
      priority: unstated(
        z.enum(["elderly", "disabled", "pregnant"]),
        "Prioritas",
        "kelompok yang dinyatakan pasien: lansia, disabilitas atau hamil; bukan penjamin",
        "group that the patient declared: elderly, disabled or pregnant; not the payer",
      ),
      clinic: optional(identifier(), "Poli", "kode poli atau layanan", "code of the clinic"),
      servedAt: unstated(
        moment(),
        "Waktu dilayani",
        "tanggal dan jam mulai dilayani",
        "date and time at which care began",
      ),
    },
    {
      title: "Antrean pasien",
      id: "pasien dalam antrean; penjamin tidak dicatat",
      en: "a patient in a queue; the payer has no place here",
      example: {
        ticket: "A-017",
        arrivedAt: "2024-07-15T08:05",
        triage: "yellow",
        retriage: [{ at: "2024-07-15T08:15", triage: "red" }],
        priority: "pregnant",
        servedAt: "2024-07-15T08:20",
      },
      rules: [
        notBeforeArrival("retriage"),
        byOneClock("retriage"),
        notBeforeArrival("servedAt"),
        byOneClock("servedAt"),
      ],
    },
  ) satisfies z.ZodType<QueueEntry>;
