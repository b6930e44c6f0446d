// Tasks are read as people write them.
import { describe, expect, it } from 'vitest';
import { readTask, taskText } from '../../../../src/model/table/task-text';
import { WORDS } from '../../../helpers/table-speech';

describe('a task', () => {
  it.each([
    ['20 calls a day', 'calls', 20, 'day'],
    ['calls 20/day', 'calls', 20, 'day'],
    ['Call new leads, 20 a day', 'Call new leads', 20, 'day'],
    ['Visits, 2 per week', 'Visits', 2, 'week'],
    ['Report, 1 every month', 'Report', 1, 'month'],
    ['Review 3 x a quarter', 'Review', 3, 'quarter'],
    ['每天 20 个电话', '电话', 20, 'day'],
    ['电话，每天 20', '电话', 20, 'day'],
    ['拜访客户每周2次', '拜访客户', 2, 'week'],
    ['整理客户资料', '整理客户资料', null, 'day'],
    ['Clean the list of 2024', 'Clean the list of 2024', null, 'day'],
    ['Report, a week', 'Report', null, 'week'],
  ] as const)('%s', (given, text, amount, period) => {
    expect(readTask(given)).toEqual({ text, amount, period });
  });

  it.each(['en', 'zh'] as const)('is read back as it was written in %s', (locale) => {
    for (const amount of [null, 1, 20, 1500, 2.5])
      for (const period of ['day', 'week', 'month', 'quarter'] as const) {
        const task = { text: 'Call, then write', amount, period };
        expect(readTask(taskText(task, WORDS[locale]))).toEqual(task);
      }
  });
});
