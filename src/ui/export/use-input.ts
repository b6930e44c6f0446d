// The chosen subject as formats take it: the part of the document, plain flow laid out.
import { useMemo } from 'react';
import type { FlowScene } from '../../drawing/flow-scene';
import type { Format, WriteInput, WriteOptions } from '../../formats/format';
import { gapNumbers } from '../../method/gap-numbers';
import { useDocument } from '../project-session';
import { useSession } from '../session';
import { useFlowScene } from '../use-flow-scene';
import { type Subject, type SubjectInput, subjectInput } from './subject';

export interface ChosenInput {
  /** Null while the plain flow is laid out, and where there is nothing to write. */
  readonly input: WriteInput | null;
  /** The plain flow could not be laid out. */
  readonly failed: boolean;
  /** Gaps are marked on what is chosen, or told of it. */
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

/** `tellsGaps`: whether there are gaps for a format that tells more of them than flags. */
export function useInput(
  subject: Subject,
  stages: boolean,
  options: WriteOptions,
  tellsGaps?: Format['tellsGaps'],
): ChosenInput {
  const document = useDocument();
  const { scene, failed } = useFlow(subject, stages);
  const of = useMemo(() => subjectInput(document, subject), [document, subject]);
  const input = useMemo<WriteInput | null>(() => {
    if (!of) return null;
    if (subject.kind !== 'flow') return { ...of, options };
    return scene && { ...of, options, flow: scene };
  }, [of, options, subject.kind, scene]);
  const hasGaps = useMemo(
    () => of !== null && (tellsGaps ? tellsGaps({ ...of, options }) : marked(of)),
    [of, options, tellsGaps],
  );
  return { input, failed, hasGaps };
}
