// Says when this browser keeps nothing, or is nearly out of room, and what to do about it.
import { TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';

/** Below this much free room new projects may not fit, bytes. */
const SCARCE = 20 * 1024 * 1024;

function useScarce(): boolean {
  const [scarce, setScarce] = useState(false);
  useEffect(() => {
    let gone = false;
    void navigator.storage?.estimate().then(({ quota, usage }) => {
      if (!gone && quota !== undefined && usage !== undefined) setScarce(quota - usage < SCARCE);
    });
    return () => {
      gone = true;
    };
  }, []);
  return scarce;
}

export function StorageNotice({ unavailable }: { readonly unavailable: boolean }) {
  const t = useTranslations('keep');
  const scarce = useScarce();
  if (!unavailable && !scarce) return null;
  return (
    <output className="mb-4 flex gap-3 rounded-xl border border-hair bg-gap-soft px-4 py-3">
      <TriangleAlert size={18} strokeWidth={1.8} aria-hidden className="mt-px shrink-0 text-gap" />
      <div>
        <p className="font-semibold">{t(unavailable ? 'unavailableTitle' : 'scarceTitle')}</p>
        <p className="text-ink2">{t(unavailable ? 'unavailableText' : 'scarceText')}</p>
      </div>
    </output>
  );
}
