// What the file will be like, worked out in the worker a moment after the last choice; the preview before stays until then.
import { useEffect, useState } from 'react';
import type { PreviewKind, WriteInput } from '../../formats/format';
import { FORMATS } from '../../formats/registry';
import type { DrawnPicture, ExportClient } from '../../services/export-client';
import { useServices } from '../services-context';
import { type Offer, previewOf } from './offers';

export interface Preview {
  readonly kind: PreviewKind;
  /** Null for text. */
  readonly picture: DrawnPicture | null;
  /** The first lines of a text; null for pictures. */
  readonly text: string | null;
}

export interface ShownPreview {
  /** Null until there is a first one of this kind. */
  readonly preview: Preview | null;
  readonly working: boolean;
  /** Why there is none; null = no problem. */
  readonly problem: Error | null;
}

/** So long the choices must rest, ms. */
const REST = 120;
const LINES = 60;
const LONGEST = 400;

const firstLines = (text: string): string =>
  text
    .split('\n', LINES)
    .map((line) => (line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line))
    .join('\n');

async function made(files: ExportClient, offer: Offer, input: WriteInput): Promise<Preview | null> {
  const kind = previewOf(offer);
  const format = FORMATS.get(offer.id);
  if (kind === 'text' && format) {
    // Whoever waits no longer just does not look at it: ending the worker would end what else it is at.
    const task = { signal: new AbortController().signal, progress: () => undefined };
    const content = await files.write(format, input, task);
    return { kind, picture: null, text: firstLines(await content.slice(0, LINES * LONGEST * 4).text()) };
  }
  const picture = await files.draw(input, offer.pagesOf ?? null);
  return picture && { kind, picture, text: null };
}

/** A preview that is wanted; it stays the same object as long as nothing that it shows changes. */
interface Wish {
  readonly offer: Offer;
  readonly input: WriteInput;
  readonly key: string;
}

/** What of the options the preview depends on: neither pixels nor sheets change the drawing. */
function wishOf(offer: Offer, input: WriteInput): Wish {
  const { scale: _scale, page: _page, embedFonts: _fonts, ...drawn } = input.options;
  const shows = previewOf(offer) === 'text' ? offer.id : (offer.pagesOf ?? 'picture');
  return { offer, input, key: JSON.stringify([shows, drawn]) };
}

const showAlike = (a: Wish, b: Wish): boolean =>
  a.key === b.key &&
  a.input.document === b.input.document &&
  a.input.map === b.input.map &&
  a.input.flow === b.input.flow &&
  a.input.compared === b.input.compared;

function useWish(offer: Offer, input: WriteInput | null): Wish | null {
  const now = input && wishOf(offer, input);
  const [kept, setKept] = useState(now);
  if (now === kept || (now && kept && showAlike(now, kept))) return kept;
  setKept(now);
  return now;
}

interface Made {
  readonly wish: Wish;
  readonly preview: Preview | null;
  readonly problem: Error | null;
}

export function usePreview(offer: Offer, input: WriteInput | null): ShownPreview {
  const { files } = useServices();
  const wish = useWish(offer, input);
  const [last, setLast] = useState<Made | null>(null);
  useEffect(() => {
    if (!wish) return;
    let wanted = true;
    const take = (preview: Preview | null, problem: Error | null): void => {
      if (wanted && (preview || problem)) setLast({ wish, preview, problem });
    };
    const waiting = setTimeout(() => {
      made(files, wish.offer, wish.input).then(
        (preview) => take(preview, null),
        (problem: unknown) => take(null, problem instanceof Error ? problem : new Error(String(problem))),
      );
    }, REST);
    return () => {
      wanted = false;
      clearTimeout(waiting);
    };
  }, [files, wish]);
  const fresh = last !== null && last.wish === wish;
  const kind = previewOf(offer);
  const shows = last?.preview && (last.preview.kind === 'text') === (kind === 'text') ? last.preview : null;
  return {
    preview: shows && { ...shows, kind },
    working: !fresh,
    problem: fresh ? last.problem : null,
  };
}
