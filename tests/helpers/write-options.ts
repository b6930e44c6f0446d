// What formats are given in tests: options, services that draw nothing, and a project whose every name is an attack.
import type { FormatServices, WriteOptions } from '../../src/formats/format';
import { setMap } from '../../src/model/commands/set-map';
import { setProject } from '../../src/model/commands/set-project';
import { setStage } from '../../src/model/commands/set-stage';
import { setTeam } from '../../src/model/commands/set-team';
import type { ProjectDocument } from '../../src/model/document';
import { testEditor } from './test-editor';

export const WRITE_OPTIONS: WriteOptions = {
  title: true,
  legend: true,
  background: 'white',
  theme: 'light',
  scale: 2,
  embedFonts: false,
};

const ONE_PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export const formatServices = (): FormatServices => ({
  fonts: { files: () => Promise.resolve([]), embed: () => Promise.resolve({ css: '', samples: [] }) },
  raster: { png: () => Promise.resolve(new Blob([Buffer.from(ONE_PIXEL, 'base64')])) },
});

export const HOSTILE = '=1+1</text><script>alert(1)</script>|*_`]]>&amp;';

/** A project in which everything that is typed is hostile. */
export function hostileProject(): { readonly document: ProjectDocument; readonly map: string } {
  const editor = testEditor();
  editor.add(HOSTILE);
  editor.add('Next');
  editor.connect(HOSTILE, 'Next', HOSTILE);
  editor.act((tx) => {
    setProject(tx, { name: HOSTILE, description: HOSTILE });
    setMap(tx, editor.map, { name: HOSTILE });
    setTeam(tx, editor.lane('SDR').team, { name: HOSTILE, line: HOSTILE });
    setStage(tx, editor.stage('Find').id, { name: HOSTILE, objective: HOSTILE });
  });
  return { document: editor.document(), map: editor.map };
}
