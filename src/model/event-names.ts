// What starts and ends are called as long as nobody names them, in the language of what is written in a project.
import type { ProjectDocument } from './document';
import type { StepKindId } from './ids';

type Names = Partial<Readonly<Record<StepKindId, string>>>;

const NAMES: Readonly<Record<ProjectDocument['project']['language'], Names>> = {
  en: { start: 'Start', 'end-won': 'Won', 'end-lost': 'Lost', 'end-parked': 'Parked' },
  zh: { start: '开始', 'end-won': '赢单', 'end-lost': '丢单', 'end-parked': '暂缓' },
};

/** The first name of a start or an end, whatever the language of the screen; empty for kinds that whoever draws must name. */
export const eventName = ({ project }: Pick<ProjectDocument, 'project'>, kind: StepKindId): string =>
  NAMES[project.language][kind] ?? '';
