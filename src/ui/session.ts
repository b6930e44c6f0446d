// What the screen is busy with: selection, open panels, dialogs, theme and language. Never saved in the project.
import { create } from 'zustand';
import type { Id } from '../base/id';
import type { ThemeName } from '../base/theme';
import type { StepKindId } from '../model/ids';

/** What is selected on the canvas; one kind of thing at a time, several of steps and connections. */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'items'; readonly steps: readonly Id[]; readonly connections: readonly Id[] }
  | { readonly kind: 'lane'; readonly id: Id }
  | { readonly kind: 'stage'; readonly id: Id };

/** What is being typed into on the canvas. */
export type Renaming = { readonly kind: 'step' | 'connection' | 'lane' | 'stage'; readonly id: Id } | null;

export interface Session {
  selection: Selection;
  renaming: Renaming;
  /** The map on screen; null until a project is open. */
  map: Id | null;
  /** The kind of step that a click on the canvas adds; null = the pointer selects. */
  tool: StepKindId | null;
  inspectorOpen: boolean;
  minimapOpen: boolean;
  /** The open dialog of the editor. */
  dialog: 'export' | null;
  theme: ThemeName;
  /** Another tab is the writer: nothing can be changed here. */
  readOnly: boolean;
}

export const NOTHING: Selection = { kind: 'none' };

export const useSession = create<Session>()(() => ({
  selection: NOTHING,
  renaming: null,
  map: null,
  tool: null,
  inspectorOpen: true,
  minimapOpen: true,
  dialog: null,
  theme: 'light',
  readOnly: false,
}));

/** Selects these steps and connections, or nothing. */
export function selectItems(steps: readonly Id[], connections: readonly Id[] = []): void {
  const selection: Selection =
    steps.length + connections.length === 0 ? NOTHING : { kind: 'items', steps, connections };
  useSession.setState({ selection });
}

export const selectedSteps = (selection: Selection): readonly Id[] =>
  selection.kind === 'items' ? selection.steps : [];
