// What a project already says, as suggestions for saying it again: metrics, tasks, people.
import type { ProjectDocument } from '../../model/document';
import type { ComboboxOption } from '../kit/combobox';

/** Texts, each once, the most frequent first. */
function frequent(texts: Iterable<string | null>): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) if (text) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([text]) => text);
}

/** The names of the metrics of all steps. */
export const metricNames = ({ steps }: ProjectDocument): string[] =>
  frequent(Object.values(steps).flatMap(({ metrics }) => metrics.map(({ name }) => name)));

export const metricOptions = (document: ProjectDocument): ComboboxOption[] =>
  metricNames(document).map((name) => ({ id: name, label: name }));

/** The tasks of all steps. */
export const taskTexts = ({ steps }: ProjectDocument): string[] =>
  frequent(Object.values(steps).flatMap(({ tasks }) => tasks.map(({ text }) => text)));

/** Everybody who is named: managers of teams and those who hold roles. */
export const people = ({ teams, roles }: ProjectDocument): string[] =>
  frequent([
    ...Object.values(teams).map(({ manager }) => manager),
    ...Object.values(roles).map(({ person }) => person),
  ]);
