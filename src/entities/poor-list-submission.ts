import * as z from "zod";
import { type PoorListSubmission, replaySubmission } from "../poverty/index.js";
import { entity } from "./entity.js";
import { date, field, optional, villageCode } from "./fields.js";
import { contradicts } from "./rules.js";

export type { PoorListSubmission };

const state = () =>
  z.enum(["not-submitted", "draft", "deliberated", "submitted", "returned", "approved", "sent", "determined"]);

const replayed = (list: PoorListSubmission): PoorListSubmission | undefined => {
  const result = replaySubmission(list);
  return result.ok ? result.value : undefined;
};

export const poorListSubmissionSchema = () =>
  entity(
    {
      village: field(villageCode(), "Desa/kelurahan", "kode desa atau kelurahan", "the village's code"),
      register: field(
        z.enum(["BDT", "DTKS", "DTSEN", "local"]),
        "Basis data",
        "basis data tujuan daftar",
        "the register that the list is for",
      ),
      state: field(state(), "Keadaan", "keadaan daftar sekarang", "where the list stands"),
      submittedOn: field(
        z.nullable(date()),
        "Tanggal diserahkan",
        "hari pertama kali diserahkan; null bila belum",
        "the day on which it was first handed in; null when it was not",
      ),
      steps: field(
        z.array(
          z.strictObject({
            to: field(state(), "Menjadi", "keadaan sesudah langkah ini", "the state after the step"),
            on: field(date(), "Tanggal", "tanggal langkah", "day of the step"),
            evidence: optional(
              z.enum(["minutes", "sptjm"]),
              "Bukti",
              "berita acara musyawarah (minutes) atau SPTJM",
              "minutes of the meeting, or the signed statement SPTJM",
            ),
          }),
        ),
        "Langkah",
        "langkah-langkah menurut urutan waktu",
        "the steps in the order of time",
      ),
    },
    {
      title: "Penyerahan daftar keluarga miskin",
      id: "daftar keluarga miskin sebuah desa dalam perjalanannya ke basis data",
      en: "a village's list of the poor on its way to the register",
      example: {
        village: "74.10.03.2001",
        register: "DTKS",
        state: "submitted",
        submittedOn: "2021-06-14",
        steps: [
          { to: "draft", on: "2021-06-01" },
          { to: "deliberated", on: "2021-06-10", evidence: "minutes" },
          { to: "submitted", on: "2021-06-14" },
        ],
      },
      rules: [
        { code: "entity.step-refused", path: ["steps"], isBroken: (list) => replayed(list) === undefined },
        contradicts("state", "steps", (list) => (replayed(list)?.state ?? list.state) !== list.state),
        contradicts("submittedOn", "steps", (list) => {
          const told = replayed(list);
          return told !== undefined && told.submittedOn !== list.submittedOn;
        }),
      ],
    },
  ) satisfies z.ZodType<PoorListSubmission>;
