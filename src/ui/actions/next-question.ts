// Goes to the next of the five questions that a step leaves open.
import { MessageCircleQuestionMark } from 'lucide-react';
import type { Action } from './action';
import { nextQuestion as goOn } from './acts/questions';
import { shownMap } from './acts/selection';

const nextQuestion: Action = {
  id: 'next-question',
  group: 'go',
  place: 19,
  icon: MessageCircleQuestionMark,
  shortcut: ['F4'],
  everywhere: true,
  edits: false,
  enabled: (context) => shownMap(context) !== null,
  run: goOn,
};
export default nextQuestion;
