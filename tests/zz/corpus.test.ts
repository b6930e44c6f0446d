import { it } from 'vitest';
import { readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { recognise } from '../../src/formats/reading/recognise';
import { READERS } from '../../src/formats/readers/registry';
import { buildProject } from '../../src/formats/interchange/build-project';
import { placesOf, columnCuts } from '../../src/formats/interchange/stage-cuts';
import { randomId } from '../../src/base/id';
import en from '../../src/locales/interchange/en';
import { createProjectStore } from '../../src/model/store';
import { settleSteps } from '../../src/layout/settle';
import { stepsOf } from '../../src/model/queries';
import { pictureMarkup } from '../../src/formats/picture/picture-markup';
const dirs = (process.env.DIRS ?? '/work/shared/layout/bpmn').split(':');
const shots = process.env.SHOTS;
it('reads', { timeout: 900_000 }, async () => {
  const totals = { ok: 0, refused: 0, changed: 0, left: 0 };
  const reasons = new Map<string, number>();
  for (const dir of dirs)
    for (const f of readdirSync(dir).sort()) {
      const bytes = new Uint8Array(readFileSync(`${dir}/${f}`));
      const t = performance.now();
      try {
        const r = recognise(bytes, f);
        if (!('text' in r)) {
          console.log(f, 'is', r.kind);
          continue;
        }
        const file = READERS.get(r.kind)!.read(r.text, en.words);
        const cuts = new Map(
          file.charts
            .filter((c) => c.parent === null && c.stages.length === 0)
            .map((c) => [c.key, columnCuts(c, placesOf(c), 4, (n) => `Stage ${n}`)]),
        );
        const built = buildProject(
          file,
          { name: file.name ?? f, language: 'en', currency: 'USD', cuts, words: en.words },
          randomId,
        );
        const ms = Math.round(performance.now() - t);
        const report = [...file.report, ...built.report];
        for (const i of report) {
          reasons.set(`${i.effect} ${i.reason}`, (reasons.get(`${i.effect} ${i.reason}`) ?? 0) + 1);
        }
        totals.ok++;
        totals.changed += report.filter((i) => i.effect === 'changed').length;
        totals.left += report.filter((i) => i.effect === 'left').length;
        console.log(
          f,
          file.format,
          file.charts
            .map(
              (c) =>
                `${c.parent ? 'detail' : 'chart'} ${c.lanes.length}L ${c.stages.length}S ${c.steps.length}n ${c.ways.length}w`,
            )
            .join('; '),
          `changed ${report.filter((i) => i.effect === 'changed').length} left ${report.filter((i) => i.effect === 'left').length}`,
          `${ms} ms`,
        );
        if (shots) {
          mkdirSync(shots, { recursive: true });
          const store = createProjectStore(built.document, {
            newId: randomId,
            now: () => '2026-01-01T00:00:00Z',
          });
          const map = built.maps[0]!;
          store.transact({ key: 'change' } as never, (tx) =>
            settleSteps(
              tx,
              map,
              stepsOf(store.document(), map).map((s) => s.id),
            ),
          );
          const { svg } = await pictureMarkup({
            document: store.document(),
            map,
            options: {
              title: true,
              legend: false,
              background: 'white',
              theme: 'light',
              scale: 1,
              embedFonts: false,
            },
          });
          writeFileSync(`${shots}/${f}.svg`, svg);
        }
      } catch (e) {
        totals.refused++;
        console.log(
          f,
          'REFUSED',
          (e as { key?: string }).key,
          JSON.stringify((e as { values?: object }).values),
          (e as Error).name === 'ReadFault' ? '' : (e as Error).stack?.slice(0, 600),
        );
      }
    }
  console.log(
    totals,
    [...reasons]
      .sort((a, b) => b[1] - a[1])
      .map(([k, v]) => `${k}: ${v}`)
      .join(' | '),
  );
});
