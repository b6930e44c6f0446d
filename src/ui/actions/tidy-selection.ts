// Tidies only what is selected: several steps, or those of a lane or stage; all others stay where they are.
import { Sparkles } from 'lucide-react';
import type { Action } from './action';
import { selectedPart, tidyPart } from './acts/tidy-part';

const tidySelection: Action = {
  id: 'tidy-selection',
  group: 'arrange',
  place: 3,
  icon: Sparkles,
  shortcut: ['Alt+Shift+KeyY'],
  edits: true,
  onMatrix: true,
  enabled: (context) => selectedPart(context) !== null,
  run: async (context) => {
    const part = selectedPart(context);
    if (part) await tidyPart(context, part);
  },
};
export default tidySelection;
