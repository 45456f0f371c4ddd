import type { Problem } from "../../problem.js";
import type { Regime, Track } from "../model.js";
import { problem } from "../problems.js";
import { isEmpty, type Window } from "../window.js";
import type { CheckContext, Lint } from "./context.js";

/** A track that something leads to says who receives the case, and the first forum that fits leaves the later ones their turn. */
export const forums: Lint = (context) => {
  const used = new Set(context.rulebook.provisions.flatMap(({ track }) => track ?? []));
  return context.rulebook.tracks.flatMap((track) => [
    ...(used.has(track.id) && track.forums === undefined
      ? [problem("track-without-forum", { track: track.id }, context.at(track, ["id"]), "warning")]
      : []),
    ...shadowed(context, track),
  ]);
};

type Forum = NonNullable<Track["forums"]>[number];

function shadowed({ at }: CheckContext, track: Track): Problem[] {
  const list = track.forums ?? [];
  return list.flatMap((forum, index): Problem[] => {
    const window = windowOf(forum);
    const { from, until } = window;
    const place = at(track, ["forums", index]);
    if (until !== undefined && isEmpty(window)) return [problem("window-empty", { from, until }, place)];
    const by = list.slice(0, index).find((earlier) => covers(earlier, forum));
    return by === undefined ? [] : [problem("forum-shadowed", { forum: forum.id, by: by.id }, place)];
  });
}

/** Whether the earlier forum takes every case that the later one could take. */
function covers(earlier: Forum, later: Forum): boolean {
  if (earlier.for !== undefined && later.for?.every((id) => earlier.for?.includes(id)) !== true) return false;
  if (earlier.when !== undefined && JSON.stringify(earlier.when) !== JSON.stringify(later.when)) return false;
  const [wide, narrow] = [windowOf(earlier), windowOf(later)];
  const inTime =
    wide.from <= narrow.from &&
    (wide.until === undefined || (narrow.until !== undefined && narrow.until <= wide.until));
  const all: readonly Regime[] = ["pemilu", "pilkada"];
  return inTime && (later.regime ?? all).every((regime) => (earlier.regime ?? all).includes(regime));
}

function windowOf({ from, until }: Forum): Window {
  return { from: from ?? "0000-01-01", ...(until === undefined ? {} : { until }) };
}
