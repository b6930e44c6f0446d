// Chart and table beside each other; the divider is dragged, or moved with the arrow keys, and stays where it was put.
import type { ReactNode } from 'react';
import { Group, type Layout, Panel, Separator } from 'react-resizable-panels';
import { useTranslations } from 'use-intl';
import { useServices } from '../services-context';

interface SplitViewProps {
  readonly chart: ReactNode;
  readonly table: ReactNode;
}

const KEY = 'split';
/** Of the width, in percent. */
const FIRST = 45;

function layoutIn(text: string | null): Layout {
  const chart = Number(text);
  const share = text !== null && chart > 0 && chart < 100 ? chart : FIRST;
  return { chart: share, table: 100 - share };
}

export function SplitView({ chart, table }: SplitViewProps) {
  const t = useTranslations('table');
  const { preferences } = useServices();
  return (
    <Group
      orientation="horizontal"
      defaultLayout={layoutIn(preferences.text(KEY))}
      onLayoutChanged={(layout) => {
        const { chart: share } = layout;
        if (share !== undefined) preferences.set(KEY, String(Math.round(share * 10) / 10));
      }}
      className="min-w-0 flex-1"
    >
      <Panel id="chart" minSize={240} className="flex">
        {chart}
      </Panel>
      <Separator
        aria-label={t('divide')}
        className="relative w-[5px] shrink-0 cursor-col-resize border-x border-hair bg-surface transition-colors duration-[80ms] outline-offset-0 hover:bg-accent data-[separator=active]:bg-accent focus-visible:bg-accent"
      />
      <Panel id="table" minSize={300} className="flex">
        {table}
      </Panel>
    </Group>
  );
}
