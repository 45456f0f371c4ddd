/** One bad incident per code, with the exact place: every code at least once. */
import { describe, expect, it } from "vitest";
import type { IncidentProblemCode } from "../../src/incident/problems.js";
import { bad } from "./bad-incidents.js";
import { codes, incidentOf, markedPlace, read } from "./reading.js";

describe("what is wrong with an incident", () => {
  it.each(bad)("$code $at", ({ code, text, parts, at, path, args, severity }) => {
    const source = text ?? JSON.stringify(incidentOf(parts), null, 2);
    const { problems, incidents } = read(source);
    const [problem] = problems;
    expect(codes(problems).map((each) => each.split(" ")[0])).toEqual([code]);
    expect(problem?.at).toEqual(markedPlace(source, at));
    if (path !== undefined) expect(problem?.path).toBe(path);
    if (args !== undefined) expect(problem?.args).toEqual(args);
    expect(problem?.severity).toBe(severity ?? "error");
    expect(incidents).toHaveLength(severity === "warning" ? 1 : 0);
  });

  it("leaves no code untested", () => {
    const tested: Record<Exclude<IncidentProblemCode, `input.${string}`>, true> = {
      "incident.empty": true,
      "incident.syntax": true,
      "incident.too_large": true,
      "incident.too_deep": true,
      "incident.not_an_object": true,
      "incident.half_character": true,
      "incident.empty_list": true,
      "incident.duplicate_key": true,
      "incident.unknown_key": true,
      "incident.misplaced_key": true,
      "incident.personal_key": true,
      "incident.derived_fact": true,
      "incident.missing_key": true,
      "incident.wrong_type": true,
      "incident.null": true,
      "incident.empty_text": true,
      "incident.empty_array": true,
      "incident.unknown_slug": true,
      "incident.alias": true,
      "incident.number_range": true,
      "incident.conflicting_states": true,
      "incident.one_of_too_short": true,
      "incident.contested_needs_values": true,
      "incident.other_needs_text": true,
      "incident.repeated_item": true,
      "incident.stage_contradicts_kind": true,
      "incident.regime_contradicts_cycle": true,
      "incident.office_not_in_cycle": true,
      "incident.date_format": true,
      "incident.impossible_date": true,
      "incident.range_reversed": true,
      "incident.duplicate_id": true,
      "incident.unknown_actor": true,
      "incident.idle_actor": true,
      "incident.unknown_cycle": true,
      "incident.unknown_contest": true,
      "incident.ambiguous_contest": true,
      "incident.unknown_reading": true,
      "incident.unknown_choice": true,
      "incident.unknown_provision": true,
      "incident.unknown_track": true,
      "incident.unknown_tier": true,
      "incident.unknown_evidence": true,
      "incident.bare_finding": true,
      "incident.finding_without_reasons": true,
      "incident.party_decides": true,
      "incident.plain_text_body": true,
      "incident.known_before_conduct": true,
      "incident.found_before_conduct": true,
      "incident.decided_before_conduct": true,
      "incident.role_not_encoded": true,
      "incident.fact_of_other_status": true,
      "incident.reported_before_known": true,
      "incident.examined_on_alias": true,
    };
    expect([...new Set(bad.map(({ code }) => code))].sort()).toEqual(Object.keys(tested).sort());
  });
});
