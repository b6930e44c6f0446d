// The worker in which large projects are checked, so that drawing stays fluid meanwhile.
import { expose } from 'comlink';
import type { Id } from '../base/id';
import { findingsOf } from '../checks/check-map';
import type { Crossings } from '../checks/map-facts';
import type { Finding } from '../checks/rule';
import type { ProjectDocument } from '../model/document';

const worker = {
  check: (document: ProjectDocument, crossings: ReadonlyMap<Id, Crossings>): readonly Finding[] =>
    findingsOf(document, crossings),
};

export type CheckWorker = typeof worker;

expose(worker);
