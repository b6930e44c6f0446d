// The effects that screens use, handed down from main so that tests can bring their own.
import { createContext, useContext } from 'react';
import type { NewId } from '../base/id';
import type { CheckClient } from '../services/check-client';
import type { ExportClient } from '../services/export-client';
import type { FlowClient } from '../services/flow-client';
import type { LayoutClient } from '../services/layout-client';
import type { Preferences } from '../services/preferences';
import type { RouteClient } from '../services/route-client';
import type { Shelf } from '../services/shelf';

export interface Services {
  readonly shelf: Shelf;
  readonly layout: LayoutClient;
  readonly routes: RouteClient;
  readonly flow: FlowClient;
  readonly checks: CheckClient;
  readonly files: ExportClient;
  readonly preferences: Preferences;
  readonly newId: NewId;
  /** The moment, ISO 8601. */
  readonly now: () => string;
  readonly locks: LockManager | undefined;
}

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('services are provided by main');
  return services;
}
