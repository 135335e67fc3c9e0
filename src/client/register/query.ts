/** What is asked of a list, as it stands in the address: `?q=光明&district=东区&is.floor-space=not-met&sort=homes&dir=desc&page=2`. */
import type { ListView } from './view.ts';

export interface ListQuery {
  readonly q: string;
  /** Field → the value that is asked for. */
  readonly fields: Readonly<Record<string, string>>;
  /** Standard → the outcome that is asked for. */
  readonly standards: Readonly<Record<string, string>>;
  readonly sort: { readonly measure: string; readonly rising: boolean } | null;
  /** Counted from 1. */
  readonly page: number;
}

const OWN = ['q', 'sort', 'dir', 'page', 'mode'];

/** The parameter of a field; one that is called as one of the list's own, or as a standard's, gets another name. */
export function fieldParam(field: string): string {
  return OWN.includes(field) || /^(is|field)\./.test(field) ? `field.${field}` : field;
}

/** The parameter of a standard. */
export function standardParam(standard: string): string {
  return `is.${standard}`;
}

/** Reads an address; what the register does not have is left out. */
export function readQuery(search: string, { filters, standards, measures }: ListView): ListQuery {
  const params = new URLSearchParams(search);
  const asked = (names: readonly { readonly name: string }[], param: (name: string) => string): Record<string, string> =>
    Object.fromEntries(names.flatMap(({ name }) => (params.get(param(name)) ? [[name, params.get(param(name)) ?? '']] : [])));
  const measure = params.get('sort') ?? '';
  const page = Number(params.get('page') ?? 1);
  return {
    q: (params.get('q') ?? '').trim(),
    fields: asked(filters, fieldParam),
    standards: asked(standards, standardParam),
    sort: measures.some(({ name }) => name === measure) ? { measure, rising: params.get('dir') === 'asc' } : null,
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** The address of a query; empty where nothing is asked. */
export function writeQuery({ q, fields, standards, sort, page }: ListQuery): string {
  const params = new URLSearchParams();
  if (q) params.set('q', q);
  for (const [field, value] of Object.entries(fields)) params.set(fieldParam(field), value);
  for (const [standard, outcome] of Object.entries(standards)) params.set(standardParam(standard), outcome);
  if (sort) params.set('sort', sort.measure);
  if (sort) params.set('dir', sort.rising ? 'asc' : 'desc');
  if (page > 1) params.set('page', String(page));
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether anything is asked at all. */
export function isAsking(query: ListQuery): boolean {
  return writeQuery(query) !== '';
}
