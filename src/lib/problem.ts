import type { Problem } from '../model.ts';

type Place = Omit<Problem, 'code' | 'severity' | 'file' | 'params'>;

/** A mistake that refuses the build. */
export function mistake(code: string, file: string, params: Problem['params'] = {}, place: Place = {}): Problem {
  return { code, severity: 'error', file, ...place, params };
}

/** A doubt that is listed and let pass. */
export function doubt(code: string, file: string, params: Problem['params'] = {}, place: Place = {}): Problem {
  return { code, severity: 'warning', file, ...place, params };
}

/** A repair that was made, or something seen that changes nothing. */
export function note(code: string, file: string, params: Problem['params'] = {}, place: Place = {}): Problem {
  return { code, severity: 'notice', file, ...place, params };
}

/** True where anything among the problems refuses the build. */
export function refuses(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

const SEVERITY = { error: 0, warning: 1, notice: 2 } as const;

/** Worst first, then by file and place: the same problems always print in the same order. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      SEVERITY[a.severity] - SEVERITY[b.severity] ||
      order(a.file, b.file) ||
      (a.line ?? a.row ?? 0) - (b.line ?? b.row ?? 0) ||
      order(a.column ?? '', b.column ?? '') ||
      order(a.code, b.code),
  );
}

// By code unit, not by locale: the machine's language must not change the order.
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
