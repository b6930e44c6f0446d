// The chart of the screen as a clean picture: whole, with its title and gaps, and nothing of the bars, the selection or the view.
import { useMemo, useState } from 'react';
import type { Id } from '../../base/id';
import { WriteProblem, type WriteTask } from '../../formats/format';
import { format as formatCalled } from '../../formats/registry';
import { useCompare } from '../compare-state';
import { useDocument } from '../project-session';
import { useServices } from '../services-context';
import { showsFlow, useSession } from '../session';
import { DEFAULTS, writeOptions } from './options';
import { startSubject } from './subject';
import { useInput } from './use-input';

/** What is looked at: the part of a team, the plain flow, or the map; whatever is selected on it. */
function useShownSubject(map: Id) {
  const document = useDocument();
  const compared = useCompare();
  return useState(() => {
    const session = useSession.getState();
    const subject = startSubject(document, map, session, compared);
    if (subject.kind === 'team' && session.focusedTeam !== null) return subject;
    return { ...subject, kind: showsFlow(session) ? ('flow' as const) : ('map' as const) };
  })[0];
}

/** Makes the picture, at twice its size or the largest that a picture can have; null as long as a plain flow is laid out. */
export function useChartPicture(map: Id): ((task: WriteTask) => Promise<Blob>) | null {
  const { files } = useServices();
  const theme = useSession((session) => session.theme);
  const stages = useSession((session) => session.flowLook.stages);
  const format = formatCalled('png');
  const options = useMemo(
    () => writeOptions({ ...DEFAULTS, theme, gaps: true, legend: false }, format.options),
    [theme, format],
  );
  const { input } = useInput(useShownSubject(map), stages, options);
  if (!input) return null;
  return async (task) => {
    try {
      return await files.write(format, input, task);
    } catch (problem) {
      const most =
        problem instanceof WriteProblem && problem.key === 'tooLarge' ? problem.values['scale'] : 0;
      if (!most) throw problem;
      return files.write(format, { ...input, options: { ...options, scale: Number(most) } }, task);
    }
  };
}
