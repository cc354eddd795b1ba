import { checkBook, type PickedBook } from './files';

/** Said beside the button. */
export const whereBooksAre = '从这台设备里选择。';

/** An Excel file. Null when the user gives up. @throws FileRefused */
export function chooseWorkbook(): Promise<PickedBook | null> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    input.hidden = true;
    const finish = () => {
      const file = input.files?.[0];
      input.remove();
      if (!file) {
        resolve(null);
        return;
      }
      try {
        checkBook(file.name, file.size);
        resolve({ name: file.name, path: '', file });
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    input.addEventListener('change', finish);
    input.addEventListener('cancel', finish);
    // WeChat's browser on old iPhones only opens the chooser for an element in the page.
    document.body.append(input);
    input.click();
  });
}
