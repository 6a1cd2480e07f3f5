// What a revision does: the verdict that the other published values of the same period would have had.
import type { Status } from '../model/scorecard.js';
import { type Note, note } from '../util/note.js';
import type { Observation } from './observations.js';

/**
 * A note for each other published value (快报 beside 年报) of the period that is scored. `statusOf` judges an observation, `wordOf` says a
 * status; `status` is the one that the chosen value has.
 */
export function revisionNotes(
  observation: Observation,
  status: Status,
  statusOf: (other: Observation) => Status,
  wordOf: (status: Status) => string,
): Note[] {
  // Values that contradict each other have no verdict that a revision could change.
  if (observation.conflict) return [];
  const last = observation.series.at(-1);
  return (last?.versions ?? []).map((version) => {
    const other = statusOf({ ...observation, series: [...observation.series.slice(0, -1), version] });
    const params = {
      value: version.value,
      vintage: version.vintage ?? '—',
      chosen: last?.value ?? '',
      chosenVintage: last?.vintage ?? '—',
      other: wordOf(other),
      status: wordOf(status),
    };
    return other === status
      ? note('info', 'score-revision-same', params)
      : note('warning', 'score-revision-changes', params);
  });
}
