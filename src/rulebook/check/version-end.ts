import type { Problem } from "../../problem.js";
import { instrumentOf } from "../instrument-of.js";
import { problem } from "../problems.js";
import type { Lint } from "./context.js";

/** A last version ends with its instrument, or something says why nothing follows. */
export const versionEnd: Lint = ({ rulebook, at }) =>
  rulebook.provisions.flatMap((provision): Problem[] => {
    const index = provision.versions.length - 1;
    const last = provision.versions[index];
    const until = last?.in_force.until;
    if (last === undefined || until === undefined) return [];
    const instrument = rulebook.instruments.find(({ id }) => id === instrumentOf(provision.id));
    if (instrument?.repealed?.on === until) return [];
    const told = [last, provision, instrument].some((each) => (each?.notes ?? []).length > 0);
    const amended = instrument?.amended_by?.some(({ on }) => on === until) === true;
    if (told || amended) return [];
    const path = ["versions", index, "in_force", "until"];
    return [problem("end-unexplained", { until }, at(provision, path), "warning")];
  });
