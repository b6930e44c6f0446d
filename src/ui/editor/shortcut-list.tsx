// All shortcuts, read off the actions, and the keys and gestures that are no actions.
import { useTranslations } from 'use-intl';
import { ACTION_GROUPS } from '../actions/action';
import { ACTIONS, type ActionId } from '../actions/registry';
import { Dialog } from '../kit/dialog';
import { Shortcut } from '../kit/kbd';
import { useSession } from '../session';

/** What only another keyboard has is not shown. */
const isShown = (shortcut: string): boolean => !shortcut.includes('Numpad');

/** Keys and gestures in tinykeys notation or as words; the key of their text. */
const GESTURES = {
  typeOver: ['A–Z'],
  confirm: ['Enter'],
  leave: ['Escape'],
  walk: ['Tab', 'Shift+Tab'],
  regions: ['F6', 'Shift+F6'],
} as const;
const MOUSE = ['addInCell', 'dragNext', 'dropOn', 'marquee', 'pan', 'zoom'] as const;

export function ShortcutList() {
  const t = useTranslations('shortcuts');
  const groups = useTranslations('actionGroups');
  const actions = useTranslations('actions');
  return (
    <Dialog
      open
      onClose={() => useSession.setState({ dialog: null })}
      width="large"
      title={t('title')}
      text={t('text')}
    >
      <div className="gap-x-10 text-[13px] md:columns-2">
        <Group title={t('drawing')}>
          {Object.entries(GESTURES).map(([key, keys]) => (
            <Row key={key} name={t(`gestures.${key as keyof typeof GESTURES}`)} keys={keys} />
          ))}
        </Group>
        {ACTION_GROUPS.map((group) => (
          <Group key={group} title={groups(group)}>
            {ACTIONS.filter((action) => action.group === group).map(({ id, shortcut }) => (
              <Row key={id} name={actions(id as ActionId)} keys={(shortcut ?? []).filter(isShown)} />
            ))}
          </Group>
        ))}
        <Group title={t('mouse')}>
          {MOUSE.map((key) => (
            <Row key={key} name={t(`mouseWords.${key}`)} words={t(`mouseKeys.${key}`)} />
          ))}
        </Group>
      </div>
    </Dialog>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <section className="mb-5 break-inside-avoid-column">
      <h3 className="mb-1 text-[11px] font-semibold text-ink3">{title}</h3>
      <dl>{children}</dl>
    </section>
  );
}

interface RowProps {
  readonly name: string;
  readonly keys?: readonly string[];
  readonly words?: string;
}

function Row({ name, keys = [], words }: RowProps) {
  return (
    <div className="flex min-h-7 items-center gap-4 border-b border-hair py-1">
      <dt className="min-w-0 flex-1">{name}</dt>
      <dd className="flex shrink-0 flex-wrap justify-end gap-1.5 text-ink2">
        {words}
        {keys.map((shortcut) => (
          <span key={shortcut} className="rounded-md bg-sunken px-1.5 py-0.5">
            <Shortcut keys={shortcut} />
          </span>
        ))}
      </dd>
    </div>
  );
}
