// The dialogs about maps; one of them is open at a time.
import { type EditorDialog, useSession } from '../session';
import { CombineDialog } from './combine-dialog';
import { DetailTemplateDialog } from './detail-template-dialog';
import { NewMapDialog } from './new-map-dialog';
import { NewTargetDialog } from './new-target-dialog';

const DIALOGS = {
  'new-map': NewMapDialog,
  'new-target': NewTargetDialog,
  'combine-charts': CombineDialog,
  'detail-template': DetailTemplateDialog,
} as const;

type MapDialog = keyof typeof DIALOGS;

const isMapDialog = (dialog: EditorDialog | null): dialog is MapDialog =>
  dialog !== null && dialog in DIALOGS;

export function MapDialogs() {
  const dialog = useSession((session) => session.dialog);
  if (!isMapDialog(dialog)) return null;
  const Shown = DIALOGS[dialog];
  return <Shown />;
}
