// The few words that mending writes into a project, in the language of what is written there.
import type { ProjectDocument } from '../model/document';

interface Words {
  readonly yes: string;
  readonly no: string;
  readonly notYet: string;
  readonly followUp: string;
}

const WORDS: Readonly<Record<ProjectDocument['project']['language'], Words>> = {
  en: {
    yes: 'Yes',
    no: 'No',
    notYet: 'Not yet',
    followUp: 'Follow up on the proposal',
  },
  zh: {
    yes: '是',
    no: '否',
    notYet: '暂不',
    followUp: '跟进提案',
  },
};

/** The words in the project's own language. */
export const wordsFor = ({ project }: ProjectDocument): Words => WORDS[project.language];
