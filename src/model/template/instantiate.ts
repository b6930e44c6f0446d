// Makes a project of a template and its words in one language.
import type { Id, NewId } from '../../base/id';
import { blankDocument } from '../blank';
import type { ProjectDocument } from '../document';
import { joinTemplate } from '../maps/join-template';
import type { TemplateFile, TemplateTexts } from '../template';
import { makeGaps, makeGoals } from './make-gaps';
import { makeBands, makeConnections, makeMaps, makeParents } from './make-maps';
import { makePeople } from './make-people';
import { makeSteps } from './make-steps';
import { makeResources, makeTools } from './make-tools';
import { type BoxOf, idOf, type Making } from './making';

export interface InstantiateOptions {
  /** The box that a name needs: with it, steps stand in the middle of the boxes that the template was placed for. */
  readonly boxOf?: BoxOf;
  /** The project of another template, in the same words, of which a sub-process step opens the first map; without it none does. */
  readonly detailOf?: (template: string) => ProjectDocument;
}

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

function openDetails(making: Making, detailOf: (template: string) => ProjectDocument): void {
  const { template, document, newId } = making;
  for (const { parentStep, template: other } of template.details ?? []) {
    const step = idOf(making, 'steps', parentStep);
    joinTemplate({ draft: document, newId, now: '' }, { document: detailOf(other), parentStep: step });
  }
}

/**
 * The document of a new project after a template, in the words of one language. Ids come in a fixed order: the same sources give
 * the same document. @throws with the path of a text that is missing, or the key that the template lacks
 */
export function instantiate(
  template: TemplateFile,
  texts: TemplateTexts,
  language: ProjectDocument['project']['language'],
  newId: NewId,
  { boxOf, detailOf }: InstantiateOptions = {},
): ProjectDocument {
  const id = newId();
  const document = blankDocument({ id, name: texts.name, language, currency: texts.money.currency });
  document.project.template = template.id;
  document.project.description = texts.description;
  const ids = noIds();
  const making: Making = { template, texts, newId, boxOf: boxOf ?? null, document, ids };
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
  if (detailOf) openDetails(making, detailOf);
  return document;
}
