// The details of a template's steps tell what happens inside a step, not over again what the chart above tells.
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/locales/load';
import { spellingsOf } from '../../src/model/text/spellings';
import { TEMPLATES } from '../../src/services/templates';
import { loadFlows } from '../helpers/template-flows';

/** Names that say the same, in small letters. */
const spellings = (name: string): readonly string[] => spellingsOf(name.toLowerCase());

const projects = TEMPLATES.flatMap(({ id }) => LOCALES.map((language) => [id, language] as const));

describe.each(projects)('the details of %s in %s', (id, language) => {
  // Whoever is told a day, a handout or a page hears both charts one after the other.
  it('have no step that the chart above has too', async () => {
    const flows = await loadFlows(id, language);
    const doubles = flows.flatMap(({ document, map, steps }) => {
      const parent = document.steps[map.parentStep ?? ''];
      const above = flows.find((flow) => flow.map.id === parent?.map)?.steps ?? [];
      const names = new Set(above.flatMap(({ name }) => (name === '' ? [] : spellings(name))));
      return steps
        .filter(({ name }) => name !== '' && spellings(name).some((one) => names.has(one)))
        .map(({ name }) => `${parent?.name}: ${name}`);
    });
    expect(doubles).toEqual([]);
  });
});
