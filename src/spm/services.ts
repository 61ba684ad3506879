import { failure, type Result, success } from "../foundation/result.js";
import { at } from "../law/index.js";
import { CATALOGUE } from "./catalogue/index.js";
import type { ServiceDescription, ServiceStandard, SpmLevel, SpmVersion } from "./types.js";
import { spmVersions } from "./versions.js";

/** A service as one version of the regulation has it. */
export interface SpmService extends Omit<ServiceDescription, "standards"> {
  readonly version: SpmVersion;
  /** What the version asks for; absent where its annex could not be read. */
  readonly standard?: ServiceStandard;
}

/**
 * The catalogue of the health services of the SPM in force on a day, with the confidence of every field.
 *
 * @param options - `asOf`, YYYY-MM-DD; `level`: the 12 services of a regency or city, or the 2 of a province; both
 * without it
 * @returns the services; an issue before the first list that could be read
 * @throws RangeError when there is no such level
 * @example
 * ```ts
 * import { services } from "tatasehat/spm";
 * const result = services({ asOf: "2022-12-31", level: "regency" });
 * result.ok && result.value.length; //=> 12
 * result.ok && result.value[0].version; //=> "permenkes-4-2019"
 * ```
 */
export function services(options: { readonly asOf: string; readonly level?: SpmLevel }): Result<readonly SpmService[]> {
  const { level: wanted } = options;
  if (wanted !== undefined && !CATALOGUE.some(({ level }) => level === wanted)) {
    throw new RangeError(`no such level: ${String(wanted)}`);
  }
  const version = at(spmVersions, options.asOf);
  if (!version.ok) return version;
  const { id } = version.value.value;
  if (id === "permenkes-741-2008") {
    return failure({
      code: "spm.catalogue-not-read",
      path: ["asOf"],
      facts: { version: id },
      citation: version.value.cite,
    });
  }
  const chosen = CATALOGUE.filter(({ level }) => wanted === undefined || level === wanted);
  const listed = chosen.map(({ standards, ...service }): SpmService => {
    const standard = standards[id];
    return { ...service, version: id, ...(standard === undefined ? {} : { standard }) };
  });
  const unread = listed.some(({ standard }) => standard === undefined);
  const notice = { code: "spm.standard-not-read", facts: { version: id }, citation: version.value.cite };
  return success(listed, unread ? [...version.notices, notice] : version.notices);
}
