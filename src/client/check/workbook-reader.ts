/** The script that is loaded when a file is an Excel file: a large library, in a file of its own. */
import { readWorkbook } from '../../tables/workbook/read-workbook.ts';

(globalThis as { mingzhangReadWorkbook?: typeof readWorkbook }).mingzhangReadWorkbook = readWorkbook;
