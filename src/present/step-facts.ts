// What a card or a handout says of a step: the answers of the method first, then what helps to do it; empty ones are left out.
import type { ProjectDocument, Step } from '../model/document';
import { cellText } from '../model/text/cell-text';
import type { Speech } from '../model/text/speech';

/** In the order in which they are told. What comes next is told apart, since it can be chosen. */
const FACTS = [
  'responsible',
  'action',
  'completion',
  'deadline',
  'workTime',
  'waitTime',
  'involved',
  'tasks',
  'forms',
  'systems',
  'metrics',
  'qualification',
] as const;
export type FactId = (typeof FACTS)[number];

export interface Fact {
  readonly id: FactId;
  readonly text: string;
}

/** The facts of a step that are there. */
export const factsOf = (document: ProjectDocument, step: Step, speech: Speech): readonly Fact[] =>
  FACTS.flatMap((id) => {
    const text = cellText(document, step, id, speech).trim();
    return text === '' ? [] : [{ id, text }];
  });

/** A form with the fields that are filled in, the required ones marked. */
export interface FormFacts {
  readonly name: string;
  readonly use: 'produced' | 'needed';
  readonly fields: readonly { readonly name: string; readonly required: boolean }[];
}

/** The forms of a step with their fields. */
export const formsAt = (document: ProjectDocument, step: Step): readonly FormFacts[] =>
  step.forms.flatMap(({ form, use }) => {
    const record = document.forms[form];
    return record ? [{ name: record.name, use, fields: record.fields }] : [];
  });

/** What a step is called: its name, else its kind. */
export const calledStep = ({ name, kind }: Step, speech: Speech): string =>
  name.trim() || speech.kinds[kind].name;
