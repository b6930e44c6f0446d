// What a cell says of the steps that follow, as people write it.
import { describe, expect, it } from 'vitest';
import { readNext } from '../../../../src/model/text/read-next';

const STEPS = [
  'Sign contract',
  'Proposal',
  'Log lost reason',
  'Quote / order',
  'Offer, terms',
  '签约',
  '方案报价',
  '记录丢单原因',
];

function read(text: string) {
  const { ways, unknown } = readNext(text, (name) => STEPS.find((step) => step === name.trim()) ?? null);
  return { ways: ways.map(({ to, label }) => (label === null ? to : `${label} → ${to}`)), unknown };
}

describe('several ways in one cell', () => {
  it.each([
    [
      'Accepted: Sign contract / Wants changes: Proposal / Rejected: Log lost reason',
      ['Accepted → Sign contract', 'Wants changes → Proposal', 'Rejected → Log lost reason'],
    ],
    [
      '接受→签约，修改→方案报价，拒绝→记录丢单原因',
      ['接受 → 签约', '修改 → 方案报价', '拒绝 → 记录丢单原因'],
    ],
    ['Yes: Sign contract | No: Log lost reason', ['Yes → Sign contract', 'No → Log lost reason']],
    ['Yes: Quote / order, No: Log lost reason', ['Yes → Quote / order', 'No → Log lost reason']],
    ['Yes: Offer, terms / No: Log lost reason', ['Yes → Offer, terms', 'No → Log lost reason']],
    ['Sign contract, Proposal', ['Sign contract', 'Proposal']],
    ['Sign contract / Proposal, 签约', ['Sign contract', 'Proposal', '签约']],
  ])('%s', (text, ways) => expect(read(text)).toEqual({ ways, unknown: [] }));

  it('is said of the one that names no step', () => {
    expect(read('Accepted: Sign contract / Wants changes: Nobody / Rejected: Log lost reason')).toEqual({
      ways: ['Accepted → Sign contract', 'Rejected → Log lost reason'],
      unknown: ['Nobody'],
    });
  });
});

describe('one way', () => {
  it.each([
    ['Yes, at once: Proposal', 'Yes, at once → Proposal'],
    ['Budget / need: Proposal', 'Budget / need → Proposal'],
    ['Price: fine, terms: fine: Proposal', 'Price: fine, terms: fine → Proposal'],
    ['Quote / order', 'Quote / order'],
    ['Yes: Offer, terms', 'Yes → Offer, terms'],
  ])('%s', (text, way) => expect(read(text)).toEqual({ ways: [way], unknown: [] }));
});
