// Which of the three ends an end of a foreign chart is, by what it is called.
import type { StepKindId } from '../../model/ids';

const LOST =
  /^(?:no|not)\b|^(?:未|不)|\b(lost|lose|reject\w*|refus\w*|declin\w*|cancel\w*|abort\w*|fail\w*|denied|unqualified|disqualif\w*|not interested|no sale|error|invalid|terminat\w*)\b|丢单|输单|流失|失败|拒绝|取消|终止|作废|不合格|无效|驳回/iu;
const PARKED =
  /\b(parked|on hold|hold|later|nurture|postpone\w*|paused?|pending|waiting)\b|搁置|暂缓|暂停|待定|培育|推迟/iu;

/** The end of a name; won where nothing else is told. */
export function endKind(name: string): StepKindId {
  if (LOST.test(name)) return 'end-lost';
  return PARKED.test(name) ? 'end-parked' : 'end-won';
}
