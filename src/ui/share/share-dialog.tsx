// Shares the project as a link that carries it whole, and offers the file where the link is too long for that.
import { Copy, Download, Link2 } from 'lucide-react';
import { use, useMemo, useRef, useState } from 'react';
import { useLocale } from 'use-intl';
import { formatNumber } from '../../base/number-text';
import { LONG_LINK, LONGEST_LINK, writeLink } from '../../formats/link/project-link';
import type { ProjectDocument } from '../../model/document';
import { copyText } from '../../services/copy-text';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { showToast } from '../kit/toasts';
import { useDocument } from '../project-session';
import { useDownloadProject } from '../use-download-project';
import { usePresentWords } from '../use-present-words';
import { useSession } from '../session';

/** The address of this app with the project in its tail, which browsers never send anywhere. */
function linkOf(document: ProjectDocument): string {
  const url = new URL(window.location.href);
  url.hash = `/open/${writeLink(document)}`;
  return url.href;
}

const close = (): void => useSession.setState({ dialog: null });

/** Worked out after the dialog has been drawn: packing a large project takes a moment. */
const later = (document: ProjectDocument): Promise<string | null> =>
  new Promise((resolve) => {
    setTimeout(() => {
      try {
        resolve(linkOf(document));
      } catch {
        resolve(null);
      }
    }, 30);
  });

export default function ShareDialog() {
  const downloadProject = useDownloadProject();
  const { share } = usePresentWords();
  const document = useDocument();
  const [first] = useState(document);
  const link = use(useMemo(() => shared(first), [first]));
  const download = (): void => {
    downloadProject();
    close();
  };
  const isTooLong = link !== null && link.length > LONGEST_LINK;
  return (
    <Dialog
      open
      onClose={close}
      title={share('title')}
      text={share('text')}
      footer={
        <>
          <Button icon={Download} onClick={download}>
            {share('file')}
          </Button>
          {link === null || isTooLong ? null : <CopyButton link={link} />}
        </>
      }
    >
      {link === null ? (
        <p role="alert">{share('failed')}</p>
      ) : (
        <LinkFacts link={link} isTooLong={isTooLong} />
      )}
    </Dialog>
  );
}

const known = new WeakMap<ProjectDocument, Promise<string | null>>();

/** The same promise for the same document, as `use` asks for. */
function shared(document: ProjectDocument): Promise<string | null> {
  const promise = known.get(document) ?? later(document);
  known.set(document, promise);
  return promise;
}

function CopyButton({ link }: { readonly link: string }) {
  const { share } = usePresentWords();
  const copy = async (): Promise<void> => {
    const done = await copyText(link);
    showToast(share(done ? 'copied' : 'notCopied'), done ? {} : { tone: 'problem' });
    if (done) close();
  };
  return (
    <Button look="primary" icon={Copy} onClick={() => void copy()}>
      {share('copy')}
    </Button>
  );
}

function LinkFacts({ link, isTooLong }: { readonly link: string; readonly isTooLong: boolean }) {
  const { share } = usePresentWords();
  const locale = useLocale();
  const field = useRef<HTMLInputElement>(null);
  const characters = (count: number): string => share('size', { characters: formatNumber(count, locale) });
  if (isTooLong)
    return (
      <p role="alert" className="rounded-lg bg-gap-soft px-3 py-2 text-gap">
        {share('tooLong', { size: characters(link.length), most: characters(LONGEST_LINK) })}
      </p>
    );
  return (
    <div className="flex flex-col gap-2.5 pt-1">
      <label className="flex items-center gap-2">
        <Link2 size={16} strokeWidth={1.8} aria-hidden className="shrink-0 text-ink3" />
        <input
          ref={field}
          readOnly
          value={link}
          aria-label={share('link')}
          onFocus={() => field.current?.select()}
          className="h-9 min-w-0 flex-1 rounded-lg border border-control bg-surface px-2.5 text-[13px] text-ink2"
        />
      </label>
      <p className="text-small text-ink3">{`${characters(link.length)}. ${share('includes')}`}</p>
      {link.length > LONG_LINK ? (
        <p role="alert" className="rounded-lg bg-gap-soft px-3 py-2 text-gap">
          {share('long', { most: formatNumber(LONG_LINK, locale) })}
        </p>
      ) : null}
    </div>
  );
}
