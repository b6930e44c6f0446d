// Files of other tools in tests: read as the app reads them, made into a project, and told in words that can be compared.
import { countingIds, type Id } from '../../src/base/id';
import { buildProject, type ImportedProject } from '../../src/formats/interchange/build-project';
import type { StageCuts } from '../../src/formats/interchange/stage-cuts';
import { READERS } from '../../src/formats/readers/registry';
import { ReadFault } from '../../src/formats/reading/fault';
import type { ForeignFile, ForeignKey } from '../../src/formats/reading/foreign';
import { recognise } from '../../src/formats/reading/recognise';
import en from '../../src/locales/interchange/en';
import type { ProjectDocument } from '../../src/model/document';
import { connectionsOf, lanesOf, mapsOf, stagesOf, stepsOf, teamOf } from '../../src/model/queries';
import { mapTitle } from '../../src/model/maps/map-tree';

export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** What a file says. @throws ReadFault */
export function readForeign(content: string | Uint8Array, name = 'file'): ForeignFile {
  const found = recognise(bytesOf(content), name);
  if (!('text' in found)) throw new Error(`${name} is a ${found.kind}`);
  return READERS.get(found.kind)!.read(found.text, en.words);
}

/** Why a file is refused; null when it is read. */
export function refusal(content: string | Uint8Array, name = 'file'): string | null {
  try {
    const file = readForeign(content, name);
    imported(file);
    return null;
  } catch (fault) {
    if (fault instanceof ReadFault) return fault.key;
    throw fault;
  }
}

export const imported = (
  file: ForeignFile,
  cuts: ReadonlyMap<ForeignKey, StageCuts> = new Map(),
): ImportedProject =>
  buildProject(
    file,
    { name: file.name ?? 'Imported', language: 'en', currency: 'USD', cuts, words: en.words },
    countingIds('i'),
  );

/** A map in words: its lanes and stages in order, its steps with their places, its connections with their labels. */
export function told(document: ProjectDocument, map: Id) {
  const named = (id: Id): string => document.steps[id]?.name ?? '';
  return {
    title: mapTitle(document, map),
    direction: document.maps[map]?.laneDirection,
    lanes: lanesOf(document, map).map(({ id }) => teamOf(document, id).name),
    stages: stagesOf(document, map).map(({ name }) => name),
    steps: stepsOf(document, map)
      .map(
        ({ kind, name, lane, stage }) =>
          `${kind} ${name} | ${teamOf(document, lane).name} | ${document.stages[stage]?.name}`,
      )
      .toSorted(),
    ways: connectionsOf(document, map)
      .map(({ from, to, label, probability }) => `${named(from)} –${label}/${probability}→ ${named(to)}`)
      .toSorted(),
  };
}

/** All maps of a project in words. */
export const toldAll = (document: ProjectDocument) => mapsOf(document).map(({ id }) => told(document, id));

/** What a step says beyond its box, with names in place of ids. */
export function toldFields(document: ProjectDocument, step: Id) {
  const one = document.steps[step];
  if (!one) return null;
  return {
    purpose: one.purpose,
    responsible: document.roles[one.responsible ?? '']?.name ?? null,
    involved: one.involved.map(({ role, as }) => `${as} ${document.roles[role]?.name}`),
    action: one.action,
    completion: one.completion,
    deadline: one.deadline,
    script: one.script,
    forms: one.forms.map(({ form, use }) => `${use} ${document.forms[form]?.name}`),
    systems: one.systems.map((system) => document.systems[system]?.name),
    tasks: one.tasks,
    workTime: one.workTime,
    waitTime: one.waitTime,
    notes: one.notes,
  };
}
