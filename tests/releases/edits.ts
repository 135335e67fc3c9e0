/** Edits as offices make them, and what each should be called. */
import type { Change, ChangeAspect } from '../../src/model.ts';

export const EDITS = [
  'register-value',
  'register-missing',
  'register-row-removed',
  'register-row-added',
  'text-cell',
  'figure-value',
  'figure-strength',
  'figure-locator',
  'figure-words',
  'metric-title',
  'metric-assumption',
  'field-title',
  'field-unit-word',
  'chart-finding',
  'page-words',
] as const;

export interface PlannedEdit {
  readonly what: (typeof EDITS)[number];
  readonly at: number;
  readonly by: number;
}

type Told = Pick<Change, 'id' | 'kind' | 'aspects'>;

interface Edited {
  readonly files: ReadonlyMap<string, string>;
  readonly expected: readonly Told[];
}

/** The files after all edits, and the changes that they are. An edit of what was edited already is passed over: it would be one change. */
export function applyEdits(read: (file: string) => string, planned: readonly PlannedEdit[]): Edited {
  const state = createState(read);
  for (const edit of planned) editor(edit.what)(state, edit);
  return { files: state.files(), expected: [...state.expected.values()] };
}

interface Rows {
  readonly header: readonly string[];
  readonly rows: string[][];
}

interface State {
  readonly table: (file: string) => Rows;
  readonly text: (file: string) => string;
  readonly setText: (file: string, text: string) => void;
  readonly expected: Map<string, Told>;
  /** Rows that were touched, which no later edit may remove or touch as a whole. */
  readonly touched: Set<string>;
  readonly files: () => ReadonlyMap<string, string>;
}

function createState(read: (file: string) => string): State {
  const tables = new Map<string, Rows>();
  const texts = new Map<string, string>();
  return {
    table: (file) => {
      const known = tables.get(file) ?? parse(read(file));
      tables.set(file, known);
      return known;
    },
    text: (file) => texts.get(file) ?? read(file),
    setText: (file, text) => void texts.set(file, text),
    expected: new Map(),
    touched: new Set(),
    files: () => new Map([...[...tables].map(([file, rows]) => [file, written(rows)] as const), ...texts]),
  };
}

// The demo city's tables have no quoted cell but for commas in notes, which are not edited.
function parse(text: string): Rows {
  const [header = '', ...lines] = text.trim().split(/\r?\n/);
  return { header: header.split(','), rows: lines.map(splitLine) };
}

function splitLine(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell]) => cell ?? '').slice(0, -1);
}

function written({ header, rows }: Rows): string {
  return `${[header, ...rows].map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}

const REGISTER = 'communities.csv';
const MEASURES = ['households', 'floor_space_m2', 'full_time_workers', 'working_funds'] as const;
const FIGURES = 'published-figures.csv';

type Editor = (state: State, edit: PlannedEdit) => void;

function editor(what: PlannedEdit['what']): Editor {
  return EDITORS[what];
}

const EDITORS: Readonly<Record<PlannedEdit['what'], Editor>> = {
  'register-value': (state, { at, by }) =>
    editCell(
      state,
      REGISTER,
      at,
      MEASURES[by % MEASURES.length] ?? 'households',
      (cell) => (/^\d+$/.test(cell) ? `${Number(cell) + by}` : null),
      ['value'],
    ),
  'register-missing': (state, { at, by }) =>
    editCell(state, REGISTER, at, MEASURES[by % MEASURES.length] ?? 'households', (cell) => (/^\d+$/.test(cell) ? '未报' : null), [
      'value',
      'status',
    ]),
  'text-cell': (state, { at, by }) => editCell(state, REGISTER, at, 'remark', () => `注${by}`, ['value', 'status']),
  'register-row-removed': (state, { at }) => {
    const { header, rows } = state.table(REGISTER);
    const index = at % rows.length;
    const cells = rows[index] ?? [];
    // The newest year holds what other tables refer to.
    const place = placeOf(header, cells);
    if (cells[0] === '2020' || state.touched.has(place)) return;
    rows.splice(index, 1);
    state.touched.add(place);
    tell(state, `row/communities/${place}`, 'withdrawn', []);
  },
  'register-row-added': (state, { at, by }) => {
    const { header, rows } = state.table(REGISTER);
    const copy = [...(rows[at % rows.length] ?? [])];
    copy[header.indexOf('code')] = `d9-${by}`;
    const place = placeOf(header, copy);
    if (state.touched.has(place)) return;
    rows.push(copy);
    state.touched.add(place);
    tell(state, `row/communities/${place}`, 'new', []);
  },
  'figure-value': (state, { at, by }) =>
    editFigure(state, at, (cells, column) => {
      if (cells[column('relation')] !== '=' || cells[column('low')] !== '') return null;
      cells[column('value')] = `${Number(cells[column('value')]) + by}`;
      return ['value'];
    }),
  'figure-strength': (state, { at }) =>
    editFigure(state, at, (cells, column) => {
      if (cells[column('relation')] !== '=') return null;
      cells[column('relation')] = '≥';
      cells[column('low')] = cells[column('value')] ?? '';
      return ['strength'];
    }),
  'figure-locator': (state, { at }) =>
    editFigure(state, at, (cells, column) => {
      cells[column('locator')] = '¶99';
      return ['source'];
    }),
  'figure-words': (state, { at, by }) =>
    editFigure(state, at, (cells, column) => {
      cells[column('as_stated')] = `原文${by}`;
      return ['wording'];
    }),
  'metric-title': (state, { at, by }) =>
    editNamed(state, 'metrics.yaml', 'metric', at, (block) => block.replace(/title: \{ zh: /, `title: { zh: 新${by}`), ['wording']),
  'metric-assumption': (state, { at, by }) =>
    editNamed(
      state,
      'metrics.yaml',
      'metric',
      at,
      (block) => (block.includes('assumption:') ? block : `${block}    assumption: { zh: 假设${by}甲, en: Assumption }\n`),
      ['assumption'],
    ),
  'chart-finding': (state, { at, by }) =>
    editNamed(
      state,
      'charts.yaml',
      'chart',
      at,
      (block) => block.replace(/(subtitle:\s*(?:\{ |\n\s+)zh: ['"]?)/, `$1新${'甲'.repeat((by % 9) + 1)}`),
      ['wording'],
    ),
  'field-title': (state, { at, by }) => editField(state, at, (field) => ({ ...field, title: `新名${by}` }), ['wording']),
  'field-unit-word': (state, { at, by }) => editField(state, at, (field) => ({ ...field, description: `另一种说法${by}` }), ['wording']),
  'page-words': (state, { by }) => {
    const file = 'pages/zh/about.md';
    if (state.expected.has('page/about')) return;
    state.setText(file, `${state.text(file)}\n又一段${'乙'.repeat((by % 9) + 1)}。\n`);
    tell(state, 'page/about', 'revised', ['wording']);
  },
};

function tell(state: State, id: string, kind: Change['kind'], aspects: readonly ChangeAspect[]): void {
  state.expected.set(id, { id, kind, aspects });
}

function placeOf(header: readonly string[], cells: readonly string[]): string {
  return `${cells[header.indexOf('year')]},${cells[header.indexOf('code')]}`;
}

function editCell(
  state: State,
  file: string,
  at: number,
  field: string,
  to: (cell: string) => string | null,
  aspects: readonly ChangeAspect[],
): void {
  const { header, rows } = state.table(file);
  const cells = rows[at % rows.length] ?? [];
  const column = header.indexOf(field);
  const text = to(cells[column] ?? '');
  const place = placeOf(header, cells);
  const id = `cell/communities/${place}/${field}`;
  const isAdded = state.expected.has(`row/communities/${place}`);
  if (text === null || state.expected.has(id) || isAdded || (field === 'remark' && cells[column] !== '')) return;
  cells[column] = text;
  state.touched.add(place);
  tell(state, id, 'revised', aspects);
}

type Cells = string[];

function editFigure(
  state: State,
  at: number,
  edit: (cells: Cells, column: (name: string) => number) => readonly ChangeAspect[] | null,
): void {
  const { header, rows } = state.table(FIGURES);
  const cells = rows[at % rows.length] ?? [];
  const id = `observation/${cells[0]}`;
  if (state.expected.has(id)) return;
  const aspects = edit(cells, (name) => header.indexOf(name));
  if (aspects) tell(state, id, 'revised', aspects);
}

function editNamed(
  state: State,
  file: string,
  kind: 'metric' | 'chart',
  at: number,
  to: (block: string) => string,
  aspects: readonly ChangeAspect[],
): void {
  const blocks = state.text(file).split(/^(?= {2}- name: )/m);
  const index = 1 + (at % (blocks.length - 1));
  const block = blocks[index] ?? '';
  const name = /- name: (\S+)/.exec(block)?.[1] ?? '';
  const id = `${kind}/${name}`;
  const changed = to(block);
  if (changed === block || state.expected.has(id)) return;
  state.setText(file, blocks.with(index, changed).join(''));
  tell(state, id, 'revised', aspects);
}

interface Described {
  readonly resources: { readonly name: string; readonly schema?: { readonly fields: Record<string, unknown>[] } }[];
}

function editField(
  state: State,
  at: number,
  to: (field: Record<string, unknown>) => Record<string, unknown>,
  aspects: readonly ChangeAspect[],
): void {
  const descriptor = JSON.parse(state.text('datapackage.json')) as Described;
  const resource = descriptor.resources.find(({ name }) => name === 'communities');
  const fields = resource?.schema?.fields ?? [];
  const index = at % fields.length;
  const id = `field/communities/${String(fields[index]?.['name'])}`;
  if (state.expected.has(id)) return;
  fields[index] = to(fields[index] ?? {});
  state.setText('datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`);
  tell(state, id, 'revised', aspects);
}
