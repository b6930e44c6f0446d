// By what something was found, below its name in a list: the field and its text, with what was typed marked.
import type { ReactNode } from 'react';
import { HitText } from '../kit/hit-text';
import type { Hit } from '../../model/search';
import type { Telling } from '../../present/walk';
import { calledStep } from '../../present/step-facts';
import { usePresentation } from './presentation';

interface FoundByProps {
  readonly hit: Hit;
  readonly telling: Telling;
}

/** Nothing where the name in the row above says it already. */
export function FoundBy({ hit, telling }: FoundByProps): ReactNode {
  const { document, speech } = usePresentation();
  const isItself = 'id' in telling && telling.id === hit.id;
  if (isItself && hit.field === 'name') return null;
  const step = hit.kind === 'step' && !isItself ? document.steps[hit.id] : undefined;
  return (
    <span className="block truncate text-[12px] leading-[17px] text-ink2">
      {step ? <span className="font-medium">{calledStep(step, speech)} </span> : null}
      <HitText hit={hit} field={speech.fields[hit.field]} />
    </span>
  );
}
