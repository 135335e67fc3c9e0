/** The page that checks a table: takes a file by choice or by drop, and shows what the pipeline would say of it. */
import { checkPageWords, filled } from '../../i18n/check-page.ts';
import { tableSchema } from '../../package/descriptor.ts';
import { isWorkbook } from '../../tables/workbook/is-workbook.ts';
import { type Choice, checkFile } from './check-file.ts';
import { loadWorkbookReader } from './load-workbook.ts';
import { forgetFiles, outcome, showResult } from './result.ts';

/** Larger files would hold up the browser for too long. */
const MOST_MEGABYTES = 40;
const NAMES = /\.(csv|tsv|tab|txt|xlsx|xlsm|xls)$/i;

const form = document.querySelector<HTMLFormElement>('#check-form');
if (form) wire(form);

function wire(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('#check-file');
  const against = form.querySelector<HTMLSelectElement>('#check-against');
  if (!input || !against) return;
  let file: File | undefined;
  const run = (chosen: File | undefined): void => {
    file = chosen ?? file;
    if (file) void check(form, file, against.value);
  };
  form.hidden = false;
  document.querySelector<HTMLElement>('#check-without-script')?.setAttribute('hidden', '');
  form.addEventListener('submit', (event) => event.preventDefault());
  input.addEventListener('change', () => run(input.files?.[0]));
  against.addEventListener('change', () => run(undefined));
  wireDrop(form, run);
}

// Anywhere on the page: a file that misses the field must not replace the page.
function wireDrop(form: HTMLFormElement, run: (file: File | undefined) => void): void {
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    form.classList.add('over');
  };
  document.addEventListener('dragover', over);
  document.addEventListener('dragleave', (event) => event.relatedTarget || form.classList.remove('over'));
  document.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    form.classList.remove('over');
    run(event.dataTransfer.files[0]);
  });
}

let latest = 0;

async function check(form: HTMLFormElement, file: File, against: string): Promise<void> {
  const lang = form.dataset.lang ?? 'zh';
  const words = checkPageWords(lang);
  const status = document.querySelector<HTMLElement>('#check-status');
  const box = document.querySelector<HTMLElement>('#check-result');
  if (!status || !box) return;
  latest++;
  const own = latest;
  box.hidden = true;
  forgetFiles();
  const refusal = refusalOf(file);
  status.textContent = filled(words[refusal ?? 'working'], { file: file.name, size: megabytes(file), most: MOST_MEGABYTES });
  if (refusal) return;
  try {
    await painted();
    const checked = checkFile({ file: file.name, ...(await readerFor(file, form)), choices: choicesOf(), against });
    // Another file was chosen meanwhile.
    if (own !== latest) return;
    showResult(box, checked, lang, words);
    status.textContent = outcome(checked, words);
  } catch {
    if (own === latest) status.textContent = filled(words.failed, { file: file.name });
  }
}

async function readerFor(file: File, form: HTMLFormElement) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const readWorkbook = isWorkbook(bytes) ? await loadWorkbookReader(form.dataset.workbook ?? '') : null;
  return { bytes, readWorkbook };
}

function refusalOf(file: File): 'tooLarge' | 'kindUnknown' | undefined {
  if (!NAMES.test(file.name)) return 'kindUnknown';
  return megabytes(file) > MOST_MEGABYTES ? 'tooLarge' : undefined;
}

function megabytes({ size }: File): number {
  return Math.ceil(size / 1_000_000);
}

// The reader holds up the browser while it works, so the word that it does must be on the screen before.
function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    // A page in the background is not painted.
    setTimeout(done, 200);
  });
}

function choicesOf(): readonly Choice[] {
  const data = JSON.parse(document.querySelector('#check-schemas')?.textContent ?? '[]') as readonly (Omit<Choice, 'schema'> & {
    schema: unknown;
  })[];
  return data.flatMap(({ name, title, schema }) => {
    const parsed = tableSchema.safeParse(schema);
    return parsed.success ? [{ name, title, schema: parsed.data }] : [];
  });
}
