// The buttons of a stage's header above the chart: never on its name or its figures.
import { describe, expect, it } from 'vitest';
import { stageName } from '../../../src/drawing/stage-name';
import { stageControls, stageMark } from '../../../src/ui/canvas/stage-controls';

const place = (name: string, width: number, measure?: readonly string[]) =>
  stageControls(stageName(name, width, measure), width);

describe('the buttons of a stage', () => {
  it('are both there behind the name where there is room', () => {
    expect(place('跟进', 200)).toBe('beside');
    expect(place('跟进', 200, ['49%', '9.5 天'])).toBe('beside');
  });

  it('are the menu alone where both would lie on name or figures', () => {
    expect(place('跟进', 140)).toBe('alone');
    expect(place('线索鉴别', 170, ['100%', '3.1 天'])).toBe('alone');
  });

  it('are on the point of the header where the name needs all of it', () => {
    expect(place('线索鉴别', 118)).toBe('edge');
    expect(place('跟进', 60)).toBe('edge');
  });
});

describe('the sign of the checks on a stage', () => {
  const sign = (name: string, width: number, measure?: readonly string[]) =>
    stageMark(stageName(name, width, measure), width);

  it('is at the end of the header where no text is', () => {
    expect(sign('Close', 200)).toBe('end');
    expect(sign('跟进', 140, ['49%'])).toBe('end');
  });

  it('is on the corner where the name needs the end of the header', () => {
    for (const width of [146, 142, 138, 134]) expect(sign('Qualification', width)).toBe('corner');
    expect(sign('Proposal', 138)).toBe('corner');
    expect(sign('线索鉴别', 118)).toBe('corner');
  });

  it('is on the corner where the figures need the end of the header', () => {
    expect(sign('跟进', 140, ['100%', '12 天'])).toBe('corner');
  });
});
