// The chosen subject as formats take it: the part of the document, plain flow laid out, the words of a comparison.
import { use, useMemo } from 'react';
import { createTranslator } from 'use-intl';
import type { FlowScene } from '../../drawing/flow-scene';
import type { WriteInput, WriteOptions } from '../../formats/format';
import { gapNumbers } from '../../method/gap-numbers';
import type { ProjectDocument } from '../../model/document';
import { mapTitle } from '../../model/maps/map-tree';
import { messagesOf } from '../kit/messages-of';
import type { Source } from '../compare-state';
import { useDocument } from '../project-session';
import { useSession } from '../session';
import { useFlowScene } from '../use-flow-scene';
import { type ComparisonWords, type Subject, type SubjectInput, subjectInput } from './subject';

const titleOf = (document: ProjectDocument, source: Source | null): string =>
  source ? mapTitle(source.other ?? document, source.map) : '';

/** Title and captions of a comparison in the language of headings. */
function useComparisonWords(
  document: ProjectDocument,
  { before, after }: Subject,
  { language }: WriteOptions,
): ComparisonWords {
  const locale = language ?? document.project.language;
  const messages = use(messagesOf(locale));
  return useMemo(() => {
    const t = createTranslator({ locale, messages, namespace: 'compare' });
    const captions = { before: titleOf(document, before), after: titleOf(document, after) };
    return {
      title: t('pictureTitle', { project: document.project.name }),
      subtitle: t('way', { from: captions.before, to: captions.after }),
      captions,
    };
  }, [document, before, after, locale, messages]);
}

export interface ChosenInput {
  /** Null while the plain flow is laid out, and where there is nothing to write. */
  readonly input: WriteInput | null;
  /** The plain flow could not be laid out. */
  readonly failed: boolean;
  /** Gaps are marked on what is chosen. */
  readonly hasGaps: boolean;
}

/** What flow is laid out of: its own map while plain flow is chosen. */
function useFlow(subject: Subject, stages: boolean): { scene: FlowScene | null; failed: boolean } {
  const look = useSession((session) => session.flowLook);
  const wanted = subject.kind === 'flow';
  const asked = useFlowScene(subject.map, { ...look, stages }, wanted);
  return {
    scene: wanted && asked.state === 'ready' ? asked.scene : null,
    failed: wanted && asked.state === 'failed',
  };
}

const marked = ({ document, map, compared }: SubjectInput): boolean =>
  !compared && gapNumbers(document, map).size > 0;

export function useInput(subject: Subject, stages: boolean, options: WriteOptions): ChosenInput {
  const document = useDocument();
  const { scene, failed } = useFlow(subject, stages);
  const words = useComparisonWords(document, subject, options);
  const of = useMemo(() => subjectInput(document, subject, words), [document, subject, words]);
  const input = useMemo<WriteInput | null>(() => {
    if (!of) return null;
    if (subject.kind !== 'flow') return { ...of, options };
    return scene && { ...of, options, flow: scene };
  }, [of, options, subject.kind, scene]);
  const hasGaps = useMemo(() => of !== null && marked(of), [of]);
  return { input, failed, hasGaps };
}
