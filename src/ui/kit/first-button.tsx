// The button that has the keyboard when a screen appears: what Enter and space are most likely meant for.
import { type ComponentProps, useEffect, useRef } from 'react';
import { Button } from './button';

export function FirstButton(props: Omit<ComponentProps<typeof Button>, 'ref'>) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return <Button ref={button} {...props} />;
}
