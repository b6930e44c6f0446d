// DOCX: a handout for each role, to be edited and printed: its steps with the five answers, forms, scripts and hand-offs.
import type { Format } from './format';
import { handoutContents } from './handout/contents';
import { handoutDraft } from './handout/drawing';
import { handoutNotices } from './handout/notices';

const handoutDocx: Format = {
  id: 'handout-docx',
  group: 'office',
  place: 70,
  subjects: ['map', 'stage', 'team', 'selection'],
  options: ['who', 'gaps', 'language'],
  extension: 'docx',
  mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  contents: handoutContents,
  draw: handoutDraft,
  notices: handoutNotices,
  async write(input, services, task) {
    const [{ writtenHandouts }, { handoutFile }] = await Promise.all([
      import('./handout/content'),
      import('./handout/word'),
    ]);
    const written = await writtenHandouts(input, task);
    task?.signal.throwIfAborted();
    return handoutFile(written, services, task);
  },
};

export default handoutDocx;
