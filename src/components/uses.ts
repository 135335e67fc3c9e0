/** Who uses a metric: charts, other metrics, identities. */
import type { Chart, Formula, Identity, Published } from '../model.ts';
import { observationsOf } from './find.ts';

/** The charts that draw any observation of a metric. */
export function chartsWith(published: Published, metric: string): readonly Chart[] {
  const ids = idsOf(published, metric);
  return published.charts.filter(({ observations }) => observations.some((id) => ids.has(id)));
}

/** The metrics whose values are computed straight from this one's. */
export function metricsComputedFrom(published: Published, metric: string): readonly string[] {
  const ids = idsOf(published, metric);
  const computed = published.observations.filter(({ derivedFrom }) =>
    derivedFrom.some((derivation) => derivation.kind === 'observation' && ids.has(derivation.observation)),
  );
  return [...new Set(computed.map((observation) => observation.metric))];
}

/** The identities that name any observation of a metric. */
export function identitiesWith(published: Published, metric: string): readonly Identity[] {
  const ids = idsOf(published, metric);
  return published.identities.filter(({ terms }) => terms.some((term) => operands(term).some((id) => ids.has(id))));
}

function operands(formula: Formula): readonly string[] {
  if (formula.kind === 'operand') return [formula.observation];
  return 'terms' in formula ? formula.terms.flatMap(operands) : [];
}

function idsOf(published: Published, metric: string): ReadonlySet<string> {
  return new Set(observationsOf(published, metric).map(({ id }) => id));
}
