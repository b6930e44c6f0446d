import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { THEMES } from '../../../src/base/theme';
import {
  laneHeaderHeight,
  laneHeaderText,
  smallLaneText,
  stageHeaderLines,
  stageLines,
} from '../../../src/drawing/header-text';
import { LaneHeader } from '../../../src/drawing/lane-header';
import { StageHeader } from '../../../src/drawing/stage-header';
import { anyName } from '../../helpers/any-name';
import { drawnTexts } from '../../helpers/drawn-texts';
import { runs } from '../../helpers/runs';

const lane = (name: string, line: string | null, height: number, narrow = false) => ({
  id: 'l',
  team: 't',
  rect: { x: 0, y: 0, width: 900, height },
  header: { x: 0, y: 0, width: narrow ? 56 : 112, height },
  collapsed: false,
  name,
  hue: 'teal' as const,
  icon: 'truck',
  ...laneHeaderText(name, line, height),
});

describe('a lane header', () => {
  it('sets the name beside the icon where it fits, else below', () => {
    expect(laneHeaderText('Finance', 'Margin, terms', 88)).toEqual({
      nameLines: ['Finance'],
      nameBeside: true,
      lines: ['Margin, terms'],
    });
    expect(laneHeaderText('Engineering', null, 88)).toMatchObject({
      nameLines: ['Engineering'],
      nameBeside: false,
    });
    expect(laneHeaderText('客户成功', '上线与续约', 88)).toMatchObject({
      nameBeside: true,
      lines: ['上线与续约'],
    });
  });

  it('drops what its height does not hold', () => {
    const text = laneHeaderText('Customer success', 'Onboarding, renewals and everything behind', 88);
    expect(laneHeaderHeight(text)).toBeLessThanOrEqual(76);
    expect(laneHeaderText('Customer success', 'Onboarding', 200).lines).toEqual(['Onboarding']);
  });

  it('says the name in small letters where it is low, and nothing where it is lower than these', () => {
    expect(smallLaneText('Finance', 112, 14).nameLines).toEqual(['Finance']);
    expect(smallLaneText('Finance', 112, 9).nameLines).toEqual([]);
    expect(smallLaneText('Technical support', 112, 30).nameLines).toEqual(['Technical', 'support']);
    expect(smallLaneText('Technical support', 112, 20).nameLines).toHaveLength(1);
  });

  it.each([false, true])('holds any name (narrow: %s)', (narrow) => {
    fc.assert(
      // On screen a narrow one is as low as its lane zoomed out.
      fc.property(anyName, anyName, fc.integer({ min: narrow ? 8 : 88, max: 300 }), (name, line, height) => {
        const props = {
          lane: lane(name, line, height, narrow),
          theme: THEMES.light,
          narrow,
          edge: 'left' as const,
        };
        for (const text of drawnTexts(renderToStaticMarkup(createElement(LaneHeader, props)))) {
          expect(text.left).toBeGreaterThanOrEqual(0);
          expect(text.right).toBeLessThanOrEqual(narrow ? 56 : 112);
          expect(text.baseline - 0.73 * text.size).toBeGreaterThanOrEqual(0);
          expect(text.baseline).toBeLessThanOrEqual(height);
        }
      }),
      runs(100),
    );
  });
});

describe('a stage header', () => {
  it('sets a name on one line where it fits, else on two smaller ones', () => {
    expect(stageHeaderLines('Qualification', 172)).toEqual(['Qualification']);
    expect(stageHeaderLines('Negotiation and proposal', 172)).toEqual(['Negotiation', 'and proposal']);
    expect(stageHeaderLines('', 172)).toEqual([]);
  });

  it('holds any name', () => {
    fc.assert(
      fc.property(anyName, fc.integer({ min: 172, max: 500 }), (name, width) => {
        const rect = { x: 40, y: 0, width, height: 44 };
        const lines = stageHeaderLines(name, width);
        const stage = { id: 's', rect, header: rect, collapsed: false, number: 12, name, lines };
        const texts = drawnTexts(
          renderToStaticMarkup(createElement(StageHeader, { stage, theme: THEMES.dark, edge: 'top' })),
        );
        for (const text of texts) {
          expect(text.left).toBeGreaterThanOrEqual(rect.x + 18);
          expect(text.right).toBeLessThanOrEqual(rect.x + width - 12);
        }
      }),
      runs(100),
    );
  });

  const drawn = (name: string, width: number, edge: 'top' | 'left', height = 44) => {
    const header = { x: 0, y: 0, width, height };
    const lines = stageLines(name, width, edge, false);
    const stage = { id: 's', rect: header, header, collapsed: false, number: 3, name, lines };
    const measure = ['62 %', '9 days'];
    return drawnTexts(
      renderToStaticMarkup(createElement(StageHeader, { stage, theme: THEMES.light, edge, measure })),
    );
  };
  const said = (...of: Parameters<typeof drawn>) => drawn(...of).map(({ text }) => text);

  it('says what its figures come to below a name on one line, as much as there is room for', () => {
    expect(said('Qualification', 172, 'top')).toEqual(['3', 'Qualification', '62 % · 9 days']);
    expect(said('Find', 110, 'top')).toEqual(['3', 'Find', '62 %']);
    expect(said('Negotiation and proposal', 172, 'top')).toEqual(['3', 'Negotiation', 'and proposal']);
    const [, name, measure] = drawn('Qualification', 172, 'top');
    expect(measure!.baseline - measure!.size).toBeGreaterThan(name!.baseline + 1);
    expect(measure!.baseline).toBeLessThanOrEqual(40);
    expect(name!.baseline - name!.size).toBeGreaterThanOrEqual(3);
  });

  it('says it below the name beside the chart, where the stage is high enough', () => {
    expect(said('Qualification', 122, 'left', 120)).toEqual(['3', 'Qualification', '62 % · 9 days']);
    expect(said('Qualification', 122, 'left', 66)).toEqual(['3', 'Qualification']);
    const texts = drawn('Qualification', 122, 'left', 120);
    expect(Math.max(...texts.map(({ baseline }) => baseline))).toBeLessThan(112);
  });
});
