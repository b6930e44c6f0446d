// The composition root of a standalone page: reads the data that lies in the page and shows it; fetches nothing, keeps nothing.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { PageData } from './present/page-data';
import './ui/present/player/player.css';
import { Player } from './ui/present/player/player';

function readData(): PageData | null {
  try {
    const data: unknown = JSON.parse(document.getElementById('page-data')?.textContent ?? '');
    return typeof data === 'object' && data !== null && 'scenes' in data ? (data as PageData) : null;
  } catch {
    return null;
  }
}

/** A sheet made by the script needs no leave of the page's policy; the fonts in it are data. */
function addFonts(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

const root = document.getElementById('root');
if (root) {
  const data = readData();
  if (data) {
    addFonts(data.fonts);
    createRoot(root).render(
      <StrictMode>
        <Player data={data} />
      </StrictMode>,
    );
  } else root.textContent = root.dataset['broken'] ?? '';
}
