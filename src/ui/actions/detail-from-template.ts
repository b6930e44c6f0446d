// Opens the dialog that takes a template as the detail of the selected sub-process.
import { LayoutTemplate } from 'lucide-react';
import { useSession } from '../session';
import type { Action } from './action';
import { onlyStep } from './acts/selection';

const detailFromTemplate: Action = {
  id: 'detail-from-template',
  group: 'maps',
  place: 5,
  icon: LayoutTemplate,
  shortcut: ['Alt+Shift+Digit5'],
  edits: true,
  enabled: (context) =>
    context.project.store.document().steps[onlyStep(context) ?? '']?.kind === 'sub-process',
  run: () => useSession.setState({ dialog: 'detail-template' }),
};
export default detailFromTemplate;
