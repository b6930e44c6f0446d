// The name that comments are signed with is remembered on this device, for all its projects.
import { useEffect } from 'react';
import { useServices } from '../services-context';
import { useSession } from '../session';

const KEY = 'signature';
/** Nobody's name is longer; what is stored is never trusted. */
const LONGEST = 100;

export function useSignatureMemory(): void {
  const { preferences } = useServices();
  useEffect(() => {
    useSession.setState({ signature: (preferences.text(KEY) ?? '').slice(0, LONGEST) });
    return useSession.subscribe((now, before) => {
      if (now.signature !== before.signature) preferences.set(KEY, now.signature);
    });
  }, [preferences]);
}
