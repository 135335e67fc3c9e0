/** Addresses of changes: what they are about, as a path. */
import type { ChangeSubject } from '../model.ts';

/** @example changeId({ kind: 'cell', dataset: 'communities', key: { year: '2019', id: 'd1-001' }, field: 'households' }) // "cell/communities/2019,d1-001/households" */
export function changeId(subject: ChangeSubject): string {
  return stepsOf(subject)
    .map((step) => step.replaceAll('%', '%25').replaceAll('/', '%2F'))
    .join('/');
}

/** What a change of some cells of a table is called where all of them are meant. */
export function tableId(dataset: string): string {
  return changeId({ kind: 'rows', dataset });
}

function stepsOf(subject: ChangeSubject): readonly string[] {
  switch (subject.kind) {
    case 'cell':
      return ['cell', subject.dataset, keyText(subject.key), subject.field];
    case 'row':
      return ['row', subject.dataset, keyText(subject.key)];
    case 'rows':
      return ['rows', subject.dataset];
    case 'field':
      return ['field', subject.dataset, subject.name];
    default:
      return [subject.kind, subject.name];
  }
}

// A comma in a value would make two keys the same.
function keyText(key: Readonly<Record<string, string>>): string {
  return Object.values(key)
    .map((value) => value.replaceAll('%', '%25').replaceAll(',', '%2C'))
    .join(',');
}
