// A file says in its own title what it is of: project, map and part.
import { describe, expect, it } from 'vitest';
import { fileTitle } from '../../../src/formats/picture/file-title';
import { partAround } from '../../../src/model/maps/part-around';
import { stagesOf } from '../../../src/model/queries';
import { comparedProject } from '../../helpers/compared-project';
import { smallProject } from '../../helpers/test-editor';
import { WRITE_OPTIONS } from '../../helpers/write-options';

describe('the title of a file', () => {
  const { document, current, target } = comparedProject('en');
  const options = WRITE_OPTIONS;

  it('is the project, with several maps the map too, and the part', () => {
    expect(fileTitle({ document, map: current, options })).toBe('Complex sale, B2B · Current process');
    const [stage] = stagesOf(document, current);
    const part = partAround(document, current, { kind: 'stage', id: stage!.id });
    expect(fileTitle({ ...part, whole: document, map: current, part: 'Prospecting', options })).toBe(
      'Complex sale, B2B · Current process · Prospecting',
    );
    const small = smallProject();
    expect(fileTitle({ document: small, map: Object.keys(small.maps)[0]!, options })).toBe(
      small.project.name,
    );
  });

  it('is both maps of a comparison', () => {
    const compared = {
      before: { document, map: current },
      after: { document, map: target },
      layout: 'sides',
      onlyChanged: false,
    } as const;
    expect(fileTitle({ document, map: target, compared, options })).toBe(
      'Complex sale, B2B · Current process – Target process',
    );
  });
});
