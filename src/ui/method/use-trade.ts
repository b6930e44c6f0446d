// The trade that the guide takes its examples from: the project's own, until another one is chosen for it.
import { create } from 'zustand';
import type { Id } from '../../base/id';
import { type Trade, tradeOf } from '../../method/trade';
import { useDocument } from '../project-session';

const useChosen = create<{ readonly project: Id | null; readonly trade: Trade }>()(() => ({
  project: null,
  trade: 'b2b',
}));

export function useTrade(): readonly [Trade, (trade: Trade) => void] {
  const document = useDocument();
  const { id } = document.project;
  const chosen = useChosen();
  const choose = (trade: Trade): void => useChosen.setState({ project: id, trade });
  return [chosen.project === id ? chosen.trade : tradeOf(document), choose];
}
