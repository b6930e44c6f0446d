// The export client, fetched when something is exported first: home and editor have no use for it.
import type { ExportClient } from './export-client';

let fetched: Promise<ExportClient> | null = null;

function client(): Promise<ExportClient> {
  if (fetched) return fetched;
  fetched = import('./export-client').then(({ createExportClient }) => createExportClient());
  // What could not be fetched is asked for again the next time.
  fetched.catch(() => {
    fetched = null;
  });
  return fetched;
}

/** The same calls as the client's own. @throws as they do, and when its code cannot be fetched */
export const exportOnDemand: ExportClient = {
  write: async (...given) => (await client()).write(...given),
  notices: async (...given) => (await client()).notices(...given),
  draw: async (...given) => (await client()).draw(...given),
};
