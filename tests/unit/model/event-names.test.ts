// The first names of starts and ends: in the project's language, the same words that the screen has for them.
import { describe, expect, it } from 'vitest';
import en from '../../../src/locales/en';
import zh from '../../../src/locales/zh';
import { eventName } from '../../../src/model/event-names';
import { STEP_KIND_LIST } from '../../../src/steps/registry';
import { smallProject } from '../../helpers/test-editor';

describe('eventName', () => {
  for (const [language, words] of [
    ['en', en],
    ['zh', zh],
  ] as const)
    it(`calls starts and ends what they are in ${language}, and no other kind anything`, () => {
      const { project } = smallProject();
      for (const { id, group } of STEP_KIND_LIST)
        expect(eventName({ project: { ...project, language } }, id)).toBe(
          group === 'event' ? words.steps.kinds[id].name : '',
        );
    });
});
