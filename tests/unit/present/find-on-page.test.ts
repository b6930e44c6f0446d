// A standalone page finds what the app finds: what steps say, and the words for what they are or have, in both languages.
import { describe, expect, it } from 'vitest';
import { loadFindWords } from '../../../src/locales/find-words/load';
import type { ProjectDocument, Step } from '../../../src/model/document';
import { firstWhole } from '../../../src/model/maps/map-tree';
import { handOverText } from '../../../src/model/search-texts';
import { searchWordsOf } from '../../../src/model/text/search-words';
import { isOfTeam } from '../../../src/model/team-part';
import { findTold } from '../../../src/present/find-told';
import { pageDocument } from '../../../src/present/page-data';
import { tellable } from '../../../src/present/shown';
import { newWalk } from '../../../src/present/walk';
import { templateProject } from '../../browser/support/template-project';
import { WORDS } from '../../helpers/table-speech';

const called = await loadFindWords();
const project = templateProject('b2b-complex', 'en');
const map = firstWhole(project)!.id;
const at = Object.values(project.steps).find(
  (step) => step.map === map && step.name === 'Draft the contract',
)!;
project.gaps = {
  g1: {
    id: 'g1',
    rank: 'a',
    map,
    number: 1,
    title: 'Waits for finance',
    kind: 'bottleneck',
    at: [{ kind: 'step', id: at.id }],
    cause: null,
    severity: 'medium',
    owner: null,
    due: null,
    status: 'open',
    closedBy: [],
  },
};
const document = pageDocument(project, map, true);
const told = tellable(document, map);

const foundOn = (page: ProjectDocument, text: string, locale: 'en' | 'zh' = 'en'): string[] => {
  const words = searchWordsOf(page, WORDS[locale]);
  const { found: all } = findTold(page, newWalk(map, 'step'), { text, words, called, nameOf: () => '' });
  return all.flatMap(({ telling }) => (telling.kind === 'step' ? (page.steps[telling.id]?.name ?? []) : []));
};
const found = (text: string, locale: 'en' | 'zh' = 'en'): Set<string> =>
  new Set(foundOn(document, text, locale));
const those = (wanted: (step: Step) => boolean): Set<string> =>
  new Set(told.filter(wanted).map(({ name }) => name));

describe('find on a standalone page', () => {
  it.each(['deadline', 'due date', '期限', 'DEADLINES'])('takes the word for what steps have: %s', (text) => {
    const all = those(({ deadline }) => deadline !== null);
    expect(all.size).toBeGreaterThan(10);
    for (const locale of ['en', 'zh'] as const)
      for (const name of all) expect(found(text, locale)).toContain(name);
  });

  it.each(['decision', '判断'])('takes the word for what steps are: %s', (text) => {
    for (const name of those(({ kind }) => kind === 'decision')) expect(found(text)).toContain(name);
  });

  it.each(['waiting', '等待'])('finds waits: %s', (text) => {
    expect(found(text)).toContain('Wait for a signal');
  });

  it.each(['hand-off', 'handover', '交接'])('finds where work changes hands: %s', (text) => {
    const over = Object.values(document.connections).filter((one) => handOverText(document, one) !== null);
    const leaving = those(({ id }) => over.some(({ from }) => from === id));
    expect(leaving.size).toBeGreaterThan(5);
    for (const name of leaving) expect(found(text)).toContain(name);
  });

  it.each(['gap', '缺口', 'waits for finance'])('finds gaps where the page has them: %s', (text) => {
    expect(found(text)).toContain('Draft the contract');
    const without = pageDocument(project, map, false);
    expect(foundOn(without, text)).not.toContain('Draft the contract');
  });

  it('finds all steps of a team and of a stage, and who is responsible', () => {
    const legal = Object.values(document.teams).find(({ name }) => name === 'Legal')!;
    for (const name of those((step) => isOfTeam(document, step, legal.id)))
      expect(found('legal')).toContain(name);
    const stage = Object.values(document.stages).find(({ name }) => name === 'Closing')!;
    for (const name of those((step) => step.stage === stage.id)) expect(found('closing')).toContain(name);
    expect(found('contract counsel')).toContain('Draft the contract');
  });

  it('finds connections as lists write them, and names first', () => {
    expect(found('Draft the contract -> Approve')).toEqual(new Set(['Draft the contract']));
    expect([...found('contract')][0]).toMatch(/contract/i);
    expect(found('send the proposal')).toContain('Send the proposal');
    expect(found(' ')).toEqual(new Set());
    expect(found('nothing of the kind')).toEqual(new Set());
  });
});
