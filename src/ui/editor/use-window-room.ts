// Keeps the session told how wide the window is, so that panels fold where room is short.
import { useEffect } from 'react';
import { windowRoomOf } from '../room';
import { useSession } from '../session';

function look(): void {
  const windowRoom = windowRoomOf(window.innerWidth);
  if (useSession.getState().windowRoom !== windowRoom) useSession.setState({ windowRoom });
}

export function useWindowRoom(): void {
  useEffect(() => {
    look();
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  }, []);
}
