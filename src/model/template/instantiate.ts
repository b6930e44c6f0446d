// Makes a project of a template and its words in one language.
import type { Id, NewId } from '../../base/id';
import { blankDocument } from '../blank';
import type { ProjectDocument } from '../document';
import type { TemplateFile, TemplateTexts } from '../template';
import { makeGaps, makeGoals } from './make-gaps';
import { makeBands, makeConnections, makeMaps, makeParents } from './make-maps';
import { makePeople } from './make-people';
import { makeSteps } from './make-steps';
import { makeResources, makeTools } from './make-tools';
import type { BoxOf, Making } from './making';

const noIds = (): Making['ids'] => {
  const none = () => new Map<string, Id>();
  return {
    teams: none(),
    lanes: none(),
    stages: none(),
    roles: none(),
    forms: none(),
    systems: none(),
    resources: none(),
    maps: none(),
    steps: none(),
  };
};

/** The maps with the current ones first: what is based on them refers to what is made by then. */
const sourcesFirst = ({ maps }: TemplateFile) => [
  ...maps.filter(({ side }) => side === 'current'),
  ...maps.filter(({ side }) => side === 'target'),
];

/**
 * The document of a new project after a template, in the words of one language. Ids come in a fixed order: the same sources give
 * the same document. With `boxOf` steps stand in the middle of the boxes that the template was placed for. @throws with the path of a text that is missing, or the key that the template lacks
 */
export function instantiate(
  template: TemplateFile,
  texts: TemplateTexts,
  language: ProjectDocument['project']['language'],
  newId: NewId,
  boxOf: BoxOf | null = null,
): ProjectDocument {
  const id = newId();
  const document = blankDocument({ id, name: texts.name, language, currency: texts.money.currency });
  document.project.template = template.id;
  document.project.description = texts.description;
  const ids = noIds();
  const making: Making = { template, texts, newId, boxOf, document, ids };
  makePeople(making);
  makeTools(making);
  makeResources(making);
  makeMaps(making);
  for (const map of sourcesFirst(template)) {
    makeBands(making, map);
    makeSteps(making, map);
    makeConnections(making, map);
  }
  makeParents(making);
  makeGoals(making);
  makeGaps(making);
  return document;
}
