// The icon that a team has by its name, in English or Chinese, until another one is chosen.
import type { Team } from './document';
import { foldName } from './text/fold';

type Icon = Team['icon'];

/** Words of a name by icon; the first line with a word of the name counts, so that what is more special comes first. */
const WORDS: readonly (readonly [Icon, readonly string[]])[] = [
  ['heart-handshake', ['customer success', 'cs', '客户成功', '客成']],
  [
    'headset',
    [
      'sdr',
      'customer service',
      'support',
      '客户服务',
      '支持',
      'sales development',
      'inside sales',
      'call centre',
      'call center',
      '销售发展',
      '电销',
      '客服',
      '呼叫',
    ],
  ],
  ['megaphone', ['bdr', 'outbound', 'business development', '外呼', '商务拓展']],
  ['list-filter', ['ldr', 'lead development', '潜客', '潜在客户', '线索']],
  ['crown', ['sales lead', 'sales management', 'sales manager', '销售管理', '销售主管', '销售经理']],
  ['star', ['marketing', '市场', '营销', '品牌']],
  ['landmark', ['finance', 'accounting', 'credit', 'billing', '财务', '会计', '信用', '结算']],
  ['scale', ['legal', 'contract', 'compliance', '法务', '合规', '合同']],
  [
    'truck',
    [
      'logistics',
      'warehouse',
      'delivery',
      'shipping',
      'supply',
      '物流',
      '仓库',
      '仓储',
      '配送',
      '发货',
      '供应',
    ],
  ],
  ['wrench', ['product', 'engineering', 'technical', 'technology', '产品', '技术', '研发', '工程']],
  ['briefcase', ['management', 'directors', 'board', 'executive', '管理层', '总经理', '董事', '总监']],
  ['handshake', ['account', '客户经理']],
  ['user', ['customer', 'client', 'buyer', 'shopper', '客户', '顾客', '买方']],
  ['handshake', ['sales', '销售', '业务']],
];

/** A word of a name in Latin script stands by itself; a Chinese one may be part of others. */
function says(name: string, word: string): boolean {
  if (!/^[a-z ]+$/u.test(word)) return name.includes(word);
  return ` ${name.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${word} `);
}

/** The icon of a team of this name; that of any team where the name says nothing. */
export function iconOf(name: string): Icon {
  const folded = foldName(name);
  return WORDS.find(([, words]) => words.some((word) => says(folded, word)))?.[0] ?? 'users';
}
