// The pill with the deadline leaves the name of its step free, however many lines it has.
import { expect, it } from 'vitest';
import { deadlineRect } from '../../../src/drawing/deadline-pill';
import { stepLabel } from '../../../src/steps/registry';
import { BOX_TEXT } from '../../../src/steps/text-styles';

it.each([
  'Write into the CRM the same day',
  'Follow up after three days',
  'Phone the building manager within 4 hours',
  '当天内把客户的咨询内容和联系方式完整录入客户管理系统',
])('%s', (name) => {
  for (const kind of ['activity', 'hand-off', 'system', 'sub-process', 'wait'] as const) {
    const { lines, size } = stepLabel(kind, name);
    expect(lines.length).toBeGreaterThan(1);
    const words = size.height / 2 + (lines.length * BOX_TEXT.lineHeight) / 2;
    const pill = deadlineRect({ kind, rect: { x: 0, y: 0, ...size }, lines }, '4 h');
    expect(pill.y, kind).toBeGreaterThanOrEqual(words + 2);
    // It stays on the lower edge of the box.
    expect(pill.y, kind).toBeLessThan(size.height);
  }
});
