// The answer that is left where a question has two.
import { describe, expect, it } from 'vitest';
import { otherAnswer } from '../../../../src/model/text/answers';

describe('the other answer', () => {
  it.each([
    ['Yes', 'No'],
    ['no', 'yes'],
    ['NO', 'YES'],
    [' 否 ', '是'],
    ['不通过', '通过'],
    ['Not interested', 'Interested'],
  ])('of %s is %s', (said, other) => {
    expect(otherAnswer(said)).toBe(other);
  });

  it.each(['No answer', 'No, lost', 'Later', '40 %', '没人接', ''])('of %s is not certain', (said) => {
    expect(otherAnswer(said)).toBeNull();
  });
});
