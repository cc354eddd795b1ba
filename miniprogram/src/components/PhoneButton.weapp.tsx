import { Button } from '@tarojs/components';
import { explain } from '../lib/ui';

export const canGivePhone = true;

interface Props {
  onCode: (code: string) => Promise<void>;
  children: string;
}

/** WeChat's own button: it asks the user and gives a code for the number, never the number. */
export function PhoneButton({ onCode, children }: Props) {
  return (
    <Button
      className="btn btn-plain"
      openType="getPhoneNumber"
      onGetPhoneNumber={({ detail }) => {
        // Without a code the user said no, which needs no word.
        if (detail.code) onCode(detail.code).catch(explain);
      }}
    >
      {children}
    </Button>
  );
}
