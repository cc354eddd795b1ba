import { Button } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { explain } from '../lib/ui';

interface Props {
  id?: string;
  kind?: 'main' | 'plain' | 'good' | 'danger' | 'quiet';
  small?: boolean;
  disabled?: boolean;
  /** While a promise is open the button waits and cannot be pressed again; a failure is explained. */
  onPress: () => void | Promise<void>;
  children: ReactNode;
}

/** The button of the whole app: at least 48 px high, never pressed twice. */
export function Btn({ id, kind = 'main', small = false, disabled = false, onPress, children }: Props) {
  const [busy, setBusy] = useState(false);
  const press = async () => {
    if (busy || disabled) return;
    setBusy(true);
    try {
      await onPress();
    } catch (error) {
      await explain(error);
    } finally {
      setBusy(false);
    }
  };
  const className = `btn btn-${kind} ${small ? 'btn-small' : ''} ${busy || disabled ? 'btn-off' : ''}`;
  return (
    <Button
      {...(id ? { id } : {})}
      className={className}
      disabled={disabled || busy}
      onClick={() => void press()}
    >
      {busy ? '请稍候…' : children}
    </Button>
  );
}
