// Part 6: the target is shown to the teams and trained: every team's people have been in a session that has a date.
import type { ProjectDocument, Team } from '../../model/document';
import { lanesOf, teamOf, trainingsOf } from '../../model/queries';
import { wholeMap } from '../main-maps';
import { meanShare, missing, type Part, shareOf, type Target } from '../part';

/** A session counts for a team whose name stands among those who attend; one that says nobody is for all. */
function isTrained(document: ProjectDocument, team: Team): boolean {
  const name = team.name.trim().toLowerCase();
  return trainingsOf(document).some(({ attendees }) => {
    const people = (attendees ?? '').trim().toLowerCase();
    return people === '' || people.includes(name);
  });
}

export const train: Part = (document) => {
  const map = wholeMap(document, 'target') ?? wholeMap(document, 'current');
  const sessions = trainingsOf(document);
  const lanes = map ? lanesOf(document, map.id) : [];
  const untrained = lanes.filter(({ id }) => !isTrained(document, teamOf(document, id)));
  const dateless = sessions.filter(({ date }) => date === null);
  const session: Target = { kind: 'training' };
  return {
    id: 'train',
    share:
      sessions.length === 0
        ? 0
        : meanShare([
            shareOf(sessions, ({ date }) => date !== null),
            lanes.length === 0 ? 1 : shareOf(lanes, (lane) => !untrained.includes(lane)),
          ]),
    fact: { key: 'sessions', values: { sessions: sessions.length } },
    missing: [
      ...(sessions.length === 0 ? missing('session', [session]) : []),
      ...missing(
        'sessionDate',
        dateless.map(() => session),
      ),
      ...(sessions.length > 0 && map
        ? missing(
            'teamTrained',
            untrained.map(({ id }) => ({ kind: 'lane', id, map: map.id })),
          )
        : []),
    ],
  };
};
