import type { PickedPhoto } from './photos';

/** A workbook (.xlsx) of the user's; null when the user gives up. */
export function chooseWorkbook(): Promise<PickedPhoto | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.xlsx';
    input.hidden = true;
    const finish = () => {
      const file = input.files?.[0];
      input.remove();
      resolve(file ? { path: '', file } : null);
    };
    input.addEventListener('change', finish);
    input.addEventListener('cancel', finish);
    document.body.append(input);
    input.click();
  });
}
