// The buttons of a lane's header: never on its name.
import { describe, expect, it } from 'vitest';
import { LANE_HEADER, laneHeaderText } from '../../../src/drawing/header-text';
import { controlsPlace } from '../../../src/ui/canvas/lane-controls';

const place = (name: string, line: string | null, height: number) =>
  controlsPlace(laneHeaderText(name, line, height), height, LANE_HEADER.width);

describe('the buttons of a lane', () => {
  it('are both there above the name where the lane is high', () => {
    expect(place('Sales', null, 88)).toBe('beside');
    expect(place('Sales', 'Account managers', 200)).toBe('beside');
  });

  it('are smaller where less is free above it', () => {
    expect(place('Sales', null, 70)).toBe('small');
    expect(place('Sales', 'Accounts', 88)).toBe('small');
  });

  it('are the menu alone where the name would be covered, and both beside a short one', () => {
    expect(place('Logistics', 'Stock', 62)).toBe('alone');
    expect(place('CS', null, 40)).toBe('small');
  });
});
