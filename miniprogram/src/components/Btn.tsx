import { Button } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import { explain } from '../lib/ui';

interface Props {
  id?: string;
  kind?: 'main' | 'plain' | 'good' | 'danger' | 'quiet';
  small?: boolean;
  /** While a promise is open the button waits and cannot be pressed again; a failure is explained. */
  onPress: () => void | Promise<void>;
  children: ReactNode;
}

/** The button of the whole app: at least 48 px high, never pressed twice. */
export function Btn({ id, kind = 'main', small = false, onPress, children }: Props) {
  const [busy, setBusy] = useState(false);
  // Two taps can come before the first has been drawn.
  const pressed = useRef(false);
  const press = async () => {
    if (pressed.current) return;
    pressed.current = true;
    setBusy(true);
    try {
      await onPress();
    } catch (error) {
      await explain(error);
    } finally {
      pressed.current = false;
      setBusy(false);
    }
  };
  const className = `btn btn-${kind} ${small ? 'btn-small' : ''} ${busy ? 'btn-off' : ''}`;
  // The attribute `disabled` is left alone: WeChat and h5 would grey the text until it cannot be read.
  return (
    <Button {...(id ? { id } : {})} className={className} onClick={() => void press()}>
      {busy ? '请稍候…' : children}
    </Button>
  );
}
