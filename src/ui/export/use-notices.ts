// What to know of a file before it is written, asked of the worker once the choices rest and the preview is there.
import { useEffect, useState } from 'react';
import type { Format, WriteInput, WriteNotice } from '../../formats/format';
import { useServices } from '../services-context';

const NONE: readonly WriteNotice[] = [];

interface Told {
  readonly format: Format;
  readonly input: WriteInput;
  readonly notices: readonly WriteNotice[];
}

/** `input`: null as long as the preview is on its way. Notices stay until the next ones are there, for the same format. */
export function useNotices(format: Format, input: WriteInput | null): readonly WriteNotice[] {
  const { files } = useServices();
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => {
    if (!input || !format.notices) return;
    let wanted = true;
    files.notices(format, input).then(
      (notices) => {
        if (wanted) setTold({ format, input, notices });
      },
      // What cannot be told is no reason to keep anybody from writing the file: that will say what is wrong.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [files, format, input]);
  return told?.format === format ? told.notices : NONE;
}
