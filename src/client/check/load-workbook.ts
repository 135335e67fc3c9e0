/** Fetches the script that reads Excel files, once, and only when there is one to read. */
import type { ReadWorkbook } from '../../tables/open-rows.ts';

interface Global {
  mingzhangReadWorkbook?: ReadWorkbook;
}

let loading: Promise<ReadWorkbook> | undefined;

/** The reader of workbooks. A script element is the only way that works from a disk too. */
export function loadWorkbookReader(address: string): Promise<ReadWorkbook> {
  loading ??= new Promise((loaded, failed) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => {
      const { mingzhangReadWorkbook } = globalThis as Global;
      if (mingzhangReadWorkbook) loaded(mingzhangReadWorkbook);
      else failed(new Error('the reader of workbooks is not there'));
    });
    script.addEventListener('error', () => {
      loading = undefined;
      failed(new Error('the reader of workbooks did not load'));
    });
    document.head.append(script);
  });
  return loading;
}
