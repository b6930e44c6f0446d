// Opens the detail chart of the selected step; a sub-process without one gets an empty one.
import { ArrowDownRight } from 'lucide-react';
import { detailOf } from '../../model/maps/map-tree';
import { useSession } from '../session';
import type { Action } from './action';
import { makeDetail } from './acts/map-acts';
import { openDetail } from './acts/maps';
import { onlyStep } from './acts/selection';

const openDetailAction: Action = {
  id: 'open-detail',
  group: 'go',
  place: 8,
  icon: ArrowDownRight,
  shortcut: ['Alt+Enter'],
  edits: false,
  enabled: (context) => {
    const step = onlyStep(context);
    if (step === null) return false;
    const document = context.project.store.document();
    if (detailOf(document, step)) return true;
    return document.steps[step]?.kind === 'sub-process' && !useSession.getState().readOnly;
  },
  run: async (context) => {
    const step = onlyStep(context);
    if (step !== null && !openDetail(context.project, step)) await makeDetail(context, step);
  },
};
export default openDetailAction;
