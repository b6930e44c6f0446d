// Reads BPMN 2.0: pools and lanes, tasks, events and gateways, sub-processes as details, messages, notes and data.
import { ownJson } from '../interchange/own-fields';
import { type BpmnReading, closedChart, readCharts } from './bpmn/bpmn-charts';
import { lineCorners, openBpmn, ownRecord } from './bpmn/bpmn-file';
import { readWays } from './bpmn/bpmn-ways';
import { settleEnds } from '../reading/ends';
import { Collecting } from '../reading/collecting';
import { ReadFault } from '../reading/fault';
import type { Reader } from './reader';
import { withoutNeedless } from '../reading/simplify';

const bpmn: Reader = {
  id: 'bpmn',
  read(text, words) {
    const collecting = new Collecting();
    const file = openBpmn(text, collecting);
    const reading: BpmnReading = {
      file,
      collecting,
      words,
      charts: [],
      teams: new Map(),
      chartOf: new Map(),
    };
    readCharts(reading);
    if (reading.charts.every(({ steps }) => steps.length === 0)) throw new ReadFault('nothing');
    const shared = readWays(reading);
    const isForeign = (key: string): boolean => !ownRecord(file.byId.get(key) ?? file.root);
    const own = ownRecord(file.root);
    if (!own) collecting.changedAll('bends', lineCorners(file));
    for (const chart of own ? [] : reading.charts) {
      withoutNeedless(chart, ({ key }) => isForeign(key), collecting);
      settleEnds(chart, ({ key }) => isForeign(key), collecting);
    }
    return {
      format: 'bpmn',
      name: file.root.attributes.get('name')?.trim() || null,
      project: own ? (ownJson(own.text) ?? {}) : shared.tables(),
      teams: [...reading.teams.values()],
      charts: reading.charts.map(closedChart),
      report: collecting.report,
    };
  },
};

export default bpmn;
