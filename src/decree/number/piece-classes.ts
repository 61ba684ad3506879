import { isSubject } from "./classification.js";

/*
 * What a part of a number can be. One part can be several things, 440 a code, a sequence or an office: the patterns
 * decide by what stands around it.
 */
const ROMAN_MONTHS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"] as const;

/** A month as a Roman numeral, from a Roman or Arabic one; undefined when it is none. */
export function romanMonth(text: string): string | undefined {
  const roman = text.toUpperCase();
  if ((ROMAN_MONTHS as readonly string[]).includes(roman)) return roman;
  return /^\d\d?$/.test(text) ? ROMAN_MONTHS[Number(text) - 1] : undefined;
}

export const isRomanMonth = (text: string): boolean => !/\d/.test(text) && romanMonth(text) !== undefined;

/** The years in which something with such a number can have been made. */
export const isYear = (text: string): boolean => /^(?:tahun )?(?:19|20)\d\d$/i.test(text);

/** What a class of parts takes from a part. */
export interface Taken {
  readonly code?: string;
  readonly sequence?: string;
  readonly unit?: string;
}

type Reader = (text: string) => Taken | undefined;

const SEQUENCE = /^\d+[A-Za-z]?$|^\d+\.[A-Za-z]$/;
const REGIONAL_CODE = /^\d{3}(?:\.\d{1,3}){0,5}$/;
const MINISTRY_CODE = /^[A-Z]{2}\.\d\d(?:\.\d{1,2}){0,2}$/i;
const AGENCY_CODE = /^\d+(?:[.-]\d+){0,6}$/;
const WORDS = /^[A-Za-z][A-Za-z\d .&+-]*$/;
const KEP_SEQUENCE = /^(?:kep|kpts|skep|sk|k|p|per|se|ins|s)[. -]{0,2}(\d+[A-Za-z]?)(?:-(.+)|\.([A-Za-z].*))?$/i;
/** The running number behind "Kep." was left open. */
const OPEN_KEP = /^(?:kep|kpts|k|sk)\. -?(.*)$/i;
export const isOpenKep = (text: string): boolean => OPEN_KEP.test(text);
const MARK = /^(?:sk|per|kep|kpts|skep|se|ins|kepts|e)(?:[. ](?:gub|bup|wal|wako|kdh|dir|ka))?\.?$/i;

export const isMinistryCode = (text: string): boolean => MINISTRY_CODE.test(text);

/** Legal divisions and the like, whose own running number comes first: 362/HK/2018, 001/Gub/I/2000. */
const DIVISION = /^(?:hk|huk|hukum|kum|hukham|gub|bup|wk|setda)$/i;

/** Permits and certificates. */
export const PERMIT =
  /^(?:sio|sip|sipa|sipb|sipp|siptt?k|sipd|sipdg|sipg|sipf|sipkl|sipam|sipro|siprs|siaa?|sik|sika|sikb|sikp|sikttk|siup|situ|siok|imb|pbg|izin|ijin|iup|sppirt|slhs|sertifikasi)(?:-.*)?$/i;
export const PERMIT_OFFICE = /^(?:dpmptsp|dpmptspk|dpmpptsp|bpmptsp|bpptsp|bpptpm|kppt|kp2t|ptsp|dpmpptk)$/i;

const either = (first: RegExp, second: RegExp, take: (text: string) => Taken): Reader => {
  return (text) => (first.test(text) || second.test(text) ? take(text) : undefined);
};

const when = (pattern: RegExp, take: (text: string) => Taken): Reader => {
  return (text) => (pattern.test(text) ? take(text) : undefined);
};

const nothing = (): Taken => ({});
const asUnit = (unit: string): Taken => ({ unit: unit.endsWith(".") ? unit.slice(0, -1) : unit });
const asSequence = (sequence: string): Taken => ({ sequence });
const asCode = (code: string): Taken => ({ code });

/** The classes by the names under which the patterns know them. An empty part fits only `sequence` and `kep-sequence`. */
export function classReaders(): Readonly<Record<string, Reader>> {
  return {
    sequence: (text) => (text === "" ? {} : SEQUENCE.test(text) ? asSequence(text) : undefined),
    "sequence-dotted": when(/^\d{1,2}\.\d{1,3}$/, asSequence),
    numeral: when(/^[IVX]+$/, asSequence),
    code: when(REGIONAL_CODE, asCode),
    ministry: when(MINISTRY_CODE, (text) => asCode(text.toUpperCase())),
    "ministry-sequence": (text) => {
      const sequence = /^[A-Z]{2}(?:\.\d{1,6}){3,8}$/i.test(text) ? text.slice(text.lastIndexOf(".") + 1) : "";
      return sequence === "" ? undefined : { sequence };
    },
    menkes: when(/^men\.?kes(?:-?kesos)?$/i, nothing),
    mpr: when(/^(?:mprs?)(?: ri)?$/i, nothing),
    mark: when(MARK, nothing),
    kep: when(/^(?:sk|kep|kpts|skep|hk|kepts)\.?$/i, nothing),
    division: when(DIVISION, asUnit),
    finance: when(/^(?:[pk]?mk|km|pm|men)(?:\.\d{1,2})?$/i, asUnit),
    permit: when(PERMIT, nothing),
    unit: either(WORDS, AGENCY_CODE, asUnit),
    word: when(WORDS, asUnit),
    "kep-sequence": (text) => {
      const [, sequence, dashed, dotted] = KEP_SEQUENCE.exec(text) ?? [];
      const unit = dashed ?? dotted;
      if (sequence === undefined) return undefined;
      return unit === undefined ? { sequence } : { sequence, unit };
    },
    "sequence-unit": (text) => {
      const [, sequence, unit] = /^(\d+[A-Za-z]?)-([A-Za-z].*)$/.exec(text) ?? [];
      return sequence === undefined || unit === undefined ? undefined : { sequence, unit };
    },
    "count-unit": (text) => {
      const unit = /^\d+-([A-Za-z].*)$/.exec(text)?.[1];
      return unit === undefined ? undefined : { unit };
    },
    "code-sequence": (text) => {
      const [, code, sequence] = /^(\d{3}(?:\.\d{1,3}){0,5})-(\d+[A-Za-z]?)$/.exec(text) ?? [];
      return code === undefined || sequence === undefined ? undefined : { code, sequence };
    },
    "code-kep-sequence": (text) => {
      const [, code, rest] = /^(\d{3}(?:\.\d{1,3}){0,5})-(.+)$/.exec(text) ?? [];
      const [, sequence, dashed, dotted] = KEP_SEQUENCE.exec(rest ?? "") ?? [];
      const unit = dashed ?? dotted;
      if (code === undefined || sequence === undefined) return undefined;
      return unit === undefined ? { code, sequence } : { code, sequence, unit };
    },
    "code-unit": (text) => {
      const [, code, unit] = /^(\d{3})-(\d+(?:\.\d+){1,5})$/.exec(text) ?? [];
      return code === undefined || unit === undefined ? undefined : { code, unit };
    },
    "kep-open": (text) => {
      const [, unit] = OPEN_KEP.exec(text) ?? [];
      return unit === undefined ? undefined : unit === "" ? {} : { unit };
    },
    "kep-letter": when(/^[KP]$/, nothing),
    subdivision: when(/^\d+-[A-Z]$/, nothing),
    agency: when(AGENCY_CODE, asUnit),
    "se-code": (text) => {
      const code = /^se[-. ](\d{3}(?:\.\d{1,3}){0,5})$/i.exec(text)?.[1];
      return code === undefined ? undefined : { code };
    },
    "unit-code": (text) => {
      const [, unit, code] = /^([A-Za-z][A-Za-z.\d]*)-(\d{3}(?:\.\d{1,3}){0,5})$/.exec(text) ?? [];
      return unit === undefined || code === undefined ? undefined : { unit, code };
    },
    subject: (text) => (isSubject(text) ? asCode(text) : undefined),
  };
}
