const TEXT = /\.(csv|tsv|tab)$/i;
const WORKBOOK = /\.(xlsx|xlsm|xls)$/i;

/** Whether a file is a workbook by its name. */
export function isWorkbookPath(path: string): boolean {
  return WORKBOOK.test(path);
}

/** Whether a file is a table by its name. */
export function isTablePath(path: string): boolean {
  return TEXT.test(path) || WORKBOOK.test(path);
}
