/** Pages that a folder may have nothing for: a folder of tables alone has no figures, charts or checks. They are neither built nor linked. */
import type { Published } from '../model.ts';

const CONTENTS: Readonly<Record<string, (published: Published) => readonly unknown[]>> = {
  'metrics/index.html': ({ metrics }) => metrics,
  'charts/index.html': ({ charts }) => charts,
  'not-stated.html': ({ unstated }) => unstated,
  'checks.html': ({ identities }) => identities,
  'sources.html': ({ site }) => site.sources,
  'standards/index.html': ({ standards }) => standards,
  'releases/index.html': ({ releases }) => releases,
  'releases/corrections.html': ({ releases }) => releases,
  'standards/calculator.html': ({ calculator }) => (calculator ? [calculator] : []),
};

/** Whether there is anything to show on a page. */
export function isFilled(path: string, published: Published): boolean {
  const contents = CONTENTS[path]?.(published);
  return contents === undefined || contents.length > 0;
}
