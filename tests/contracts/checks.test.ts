// Every rule keeps the contract: one name in file, words, help and examples; what mends says so; templates raise no alarm.
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../src/base/id';
import { findingsOf } from '../../src/checks/check-map';
import { type Place, RULE_GROUPS, SEVERITIES } from '../../src/checks/rule';
import { RULE_FILES, RULES, ruleOf } from '../../src/checks/rules/registry';
import { loadCheckHelp } from '../../src/locales/check-help/load';
import { LOCALES, loadMessages } from '../../src/locales/load';
import type { ProjectDocument } from '../../src/model/document';
import { loadTemplate, TEMPLATES } from '../../src/services/templates';

const files = [...RULE_FILES.keys()].sort();
const mendable = RULES.filter(({ mend }) => mend).map(({ id }) => id as string);

/** What must not stand in a text: half-width marks or missing spaces in Chinese, Chinese in English. */
const STYLE = {
  en: /\p{Script=Han}/u,
  zh: /^\P{Script=Han}*$|\p{Script=Han}[,;:?()A-Za-z0-9]|[,;:?A-Za-z0-9%]\p{Script=Han}|\p{Script=Han}\.$/u,
} as const;

describe('the rules of the checks', () => {
  it('are there, named like their files, of known groups and severities', () => {
    expect(RULES.length).toBeGreaterThan(25);
    expect(RULES.map(({ id }) => id as string).sort()).toEqual(files);
    for (const { id, group, severity } of RULES) {
      expect(RULE_GROUPS).toContain(group);
      expect(SEVERITIES).toContain(severity);
      expect(ruleOf(id).id).toBe(id);
    }
  });

  it.each(LOCALES)(
    'have their words in %s: name, message, what mending does, and the name of that act',
    async (locale) => {
      const { checks, acts } = await loadMessages(locale);
      expect(Object.keys(checks.rules).sort()).toEqual(files);
      expect(Object.keys(checks.fixes).sort()).toEqual([...mendable].sort());
      expect(Object.keys(acts.fix).sort()).toEqual([...mendable].sort());
      const titles = Object.values(checks.rules).map(({ title }) => title);
      expect(titles).toEqual([...new Set(titles)]);
    },
  );

  it.each(LOCALES)('have a page of help in %s: what, why, wrong, right and how to mend', async (locale) => {
    const help = await loadCheckHelp(locale);
    expect(Object.keys(help).sort()).toEqual(files);
    const least = locale === 'zh' ? 6 : 15;
    const pages = Object.entries(help);
    const wrongParts = pages.filter(([, page]) => Object.keys(page).join() !== 'what,why,wrong,right,mend');
    expect(wrongParts.map(([id]) => id)).toEqual([]);
    const texts = pages.flatMap(([id, page]) => Object.values(page).map((text: string) => ({ id, text })));
    expect(texts.filter(({ text }) => text.length < least || /[!！]/.test(text))).toEqual([]);
    expect(texts.filter(({ text }) => STYLE[locale].test(text))).toEqual([]);
  });
});

const templates = TEMPLATES.flatMap(({ id }) => LOCALES.map((language) => [id, language] as const));

/** True where a gap says already what is wrong: at the step or the stage itself, or at a step of the stage. */
const isMarked = ({ gaps, steps }: ProjectDocument, { id }: Place): boolean =>
  Object.values(gaps).some(({ at }) => at.some((place) => place.id === id || steps[place.id]?.stage === id));

it.each(templates)(
  'the template %s in %s raises no alarm but where a gap is marked',
  async (id, language) => {
    const document = await loadTemplate(id, language, countingIds());
    const alarms = findingsOf(document)
      .filter(({ severity, at }) => severity !== 'hint' && !isMarked(document, at))
      .map(({ rule, at, values }) => ({ rule, at: document.steps[at.id]?.name ?? at, values }));
    expect(alarms).toEqual([]);
  },
);
