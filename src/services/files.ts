// Files in and out of the browser: pick one to open, offer one to save, read text of any of them.

export interface PickedFile {
  readonly name: string;
  readonly size: number;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Lets the user choose one file; null when he cancels. */
export function pickFile(accept: string): Promise<PickedFile | null> {
  return new Promise((chosen) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.hidden = true;
    input.addEventListener('change', () => {
      chosen(input.files?.[0] ?? null);
      input.remove();
    });
    input.addEventListener('cancel', () => {
      chosen(null);
      input.remove();
    });
    document.body.append(input);
    input.click();
  });
}

/** Hands a file to the user as a download. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the download by then; the address would keep the whole file in memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

const MOST = 80;
const KEPT_AT_END = 46;

function shortened(name: string): string {
  const all = Array.from(name);
  if (all.length <= MOST) return name;
  const [head, end] = [all.slice(0, MOST - KEPT_AT_END - 1), all.slice(-KEPT_AT_END)];
  return `${head.join('').trim()}…${end.join('').trim()}`;
}

/**
 * A file name from what a project is called: characters that file systems refuse become spaces, Chinese stays.
 * Never empty, at most 80 characters before the extension; of a longer one the middle is left out, as its end tells files apart.
 */
export function fileName(name: string, extension: string): string {
  const plain = Array.from(name.normalize('NFC'), (c) => (c < ' ' || '\\/:*?"<>|'.includes(c) ? ' ' : c))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|\.+$/g, '');
  return `${shortened(plain) || 'Stagelane'}.${extension}`;
}
