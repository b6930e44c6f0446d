import { describe, expect, it, vi } from 'vitest';
import { type Format, WriteProblem, type WriteInput } from '../../../src/formats/format';
import { format } from '../../../src/formats/registry';
import { mapsOf } from '../../../src/model/queries';
import { createExportClient } from '../../../src/services/export-client';
import type { RunningExport } from '../../../src/services/running-export';
import { salesChart } from '../../helpers/sales-chart';

const document = salesChart('en');
const input: WriteInput = {
  document,
  map: mapsOf(document)[0]!.id,
  options: { title: true, legend: true, background: 'white', theme: 'light', scale: 1, embedFonts: false },
};
const SIZE = { width: 10, height: 10 };

interface Waiting {
  readonly question: 'write' | 'draw' | 'notices';
  readonly id: string;
  answer(value: unknown): void;
  fail(fault: Error): void;
  readonly page: Parameters<RunningExport['write']>[2] | null;
}

/** Workers that answer when they are told to, and fail what they were asked when they are stopped. */
function workers() {
  const asked: Waiting[] = [];
  const stopped: number[] = [];
  let started = 0;
  const start = (): RunningExport => {
    const number = ++started;
    let open: ((fault: Error) => void)[] = [];
    const ask = <T>(question: Waiting['question'], id: string, page: Waiting['page']): Promise<T> =>
      new Promise<T>((resolve, fail) => {
        open.push(fail);
        asked.push({ question, id, page, fail, answer: (value) => resolve(value as T) });
      });
    return {
      write: (id, _, page) => ask('write', id, page),
      notices: (id) => ask('notices', id, null),
      draw: (given) => ask('draw', given.document.project.name, null),
      stop: () => {
        stopped.push(number);
        for (const fail of open) fail(new Error('the worker was stopped'));
        open = [];
      },
    };
  };
  return { start, asked, stopped, count: () => started };
}

const raster = { png: vi.fn(() => Promise.resolve(new Blob(['png']))) };
const task = (signal = new AbortController().signal, progress = vi.fn()) => ({ signal, progress });
const soon = (): Promise<void> => new Promise((later) => setTimeout(later, 0));

describe('the export client', () => {
  it('hands back what the worker writes, text as a file of its kind, and keeps the worker', async () => {
    const { start, asked, count } = workers();
    const client = createExportClient(start, raster);
    const progress = vi.fn();
    const file = client.write(format('json'), input, task(undefined, progress));
    asked[0]!.page!.progress(0.5);
    asked[0]!.answer({ ok: true, value: '{}' });
    expect((await file).type).toBe('application/json');
    expect(await (await file).text()).toBe('{}');
    expect(progress).toHaveBeenCalledWith(0.5);
    const next = client.write(format('svg'), input, task());
    asked[1]!.answer({ ok: true, value: new Blob(['x']) });
    await next;
    expect(count()).toBe(1);
  });

  it('draws pixels on the page for the worker, with the signal of the one who asked', async () => {
    const { start, asked } = workers();
    const client = createExportClient(start, raster);
    const asking = new AbortController();
    const file = client.write(format('png'), input, task(asking.signal));
    await asked[0]!.page!.png('<svg/>', SIZE, [], () => undefined);
    expect(raster.png).toHaveBeenCalledWith(
      '<svg/>',
      SIZE,
      [],
      expect.objectContaining({ signal: asking.signal }),
    );
    asked[0]!.answer({ ok: true, value: new Blob() });
    await file;
  });

  it('ends the worker when the file is given up, and starts another one for the next', async () => {
    const { start, asked, stopped, count } = workers();
    const client = createExportClient(start, raster);
    const asking = new AbortController();
    const file = client.write(format('svg'), input, task(asking.signal));
    asking.abort();
    await expect(file).rejects.toHaveProperty('name', 'AbortError');
    expect(stopped).toEqual([1]);
    const next = client.write(format('svg'), input, task());
    asked[1]!.answer({ ok: true, value: 'svg' });
    await next;
    expect(count()).toBe(2);
    await expect(client.write(format('svg'), input, task(AbortSignal.abort()))).rejects.toHaveProperty(
      'name',
      'AbortError',
    );
    expect(asked.length).toBe(2);
  });

  it('gives the user’s reason back as one, and keeps the worker; any other fault ends it', async () => {
    const { start, asked, stopped } = workers();
    const client = createExportClient(start, raster);
    const refused = client.write(format('png'), input, task());
    asked[0]!.answer({ ok: false, problem: { key: 'tooLarge', values: { scale: 1.5 } } });
    await expect(refused).rejects.toBeInstanceOf(WriteProblem);
    await expect(refused).rejects.toMatchObject({ key: 'tooLarge', values: { scale: 1.5 } });
    expect(stopped).toEqual([]);
    const broken = client.write(format('png'), input, task());
    asked[1]!.fail(new Error('broken'));
    await expect(broken).rejects.toThrow('broken');
    expect(stopped).toEqual([1]);
  });

  it('draws one picture after the other, and of those that wait the newest only', async () => {
    const { start, asked } = workers();
    const client = createExportClient(start, raster);
    const wish = (name: string) =>
      client.draw({ ...input, document: { ...document, project: { ...document.project, name } } });
    const [first, second, third] = [wish('1'), wish('2'), wish('3')];
    await soon();
    // Three at once: only the last one is asked for.
    expect(asked.length).toBe(1);
    asked[0]!.answer({ ok: true, value: { svg: '3', size: SIZE } });
    expect(await first).toBeNull();
    expect(await second).toBeNull();
    expect(await third).toEqual({ svg: '3', size: SIZE });
  });

  it('draws anew when the worker was ended by somebody who gave up a file', async () => {
    const { start, asked } = workers();
    const client = createExportClient(start, raster);
    const asking = new AbortController();
    const file = client.write(format('svg'), input, task(asking.signal));
    const picture = client.draw(input);
    await soon();
    asking.abort();
    await expect(file).rejects.toHaveProperty('name', 'AbortError');
    await soon();
    asked.at(-1)!.answer({ ok: true, value: { svg: 'anew', size: SIZE } });
    expect(await picture).toEqual({ svg: 'anew', size: SIZE });
  });

  it('writes what needs the page there, and no worker is started', async () => {
    const { start, count } = workers();
    const client = createExportClient(start, raster);
    const onPage: Format = {
      ...format('svg'),
      onPage: true,
      write: (_, services, given) => {
        given?.progress(1);
        expect(services.raster).toBe(raster);
        return Promise.resolve('here');
      },
    };
    const progress = vi.fn();
    const file = await client.write(onPage, input, task(undefined, progress));
    expect(await file.text()).toBe('here');
    expect(progress).toHaveBeenCalledWith(1);
    expect(count()).toBe(0);
  });

  it('asks for notices only of formats that have some to give', async () => {
    const { start, asked } = workers();
    const client = createExportClient(start, raster);
    expect(await client.notices(format('json'), input)).toEqual([]);
    expect(asked.length).toBe(0);
    const told = client.notices(format('pdf'), input);
    asked[0]!.answer({ ok: true, value: [{ key: 'pageScaled', values: { percent: 20 } }] });
    expect(await told).toEqual([{ key: 'pageScaled', values: { percent: 20 } }]);
  });

  it('hands every input of a picture over as plain data', () => {
    expect(structuredClone(input)).toEqual(input);
  });
});
