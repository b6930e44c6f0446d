// Says above the plan how many of its lines may come from what was only filled in in the current process.
import { CarryNotice } from '../carry/carry-notice';
import { useCarryLines } from '../carry/use-carry';
import { useCompare } from '../../compare-state';
import { useDocument } from '../../project-session';
import { type Compared, useComparison } from '../use-comparison';
import { wholes } from './use-plan';

export function PlanCarry({ team }: { readonly team: string | null }) {
  const document = useDocument();
  const { before, after } = useCompare();
  const compared = useComparison(wholes(document, before, after));
  return compared ? <Notice compared={compared} team={team} /> : null;
}

function Notice({ compared, team }: { readonly compared: Compared; readonly team: string | null }) {
  return <CarryNotice lines={useCarryLines(compared, team)} />;
}
