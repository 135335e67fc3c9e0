import type { Site } from '../model.ts';

/** What names the present release: the package's version, else the day that the data is as of; null where neither is stated. */
export function releaseId({ package: { version }, asOf }: Pick<Site, 'package' | 'asOf'>): string | null {
  return version ?? asOf;
}
