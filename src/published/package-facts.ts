import type { PackageFacts, Problem } from '../model.ts';
import { type DataPackage, translated } from '../package/descriptor.ts';
import { linkOf } from './links.ts';

const FILE = 'datapackage.json';

/** What the descriptor says of the package. An address that may not be followed is dropped, and `problems` says so. */
export function packageFacts(descriptor: DataPackage, first: string, problems: Problem[]): PackageFacts {
  return {
    name: descriptor.name ?? null,
    description: translated(descriptor, 'description', descriptor.description?.trim() || undefined, first),
    version: descriptor.version ?? null,
    created: descriptor.created ?? null,
    homepage: linkOf(FILE, 'homepage', descriptor.homepage, problems),
    keywords: (descriptor.keywords ?? []).filter((word) => word.trim() !== ''),
    contributors: (descriptor.contributors ?? []).flatMap((contributor) => {
      const { title, name } = contributor;
      const { role, path } = contributor as { readonly role?: unknown; readonly path?: unknown };
      const said = title ?? name;
      if (!said) return [];
      return [
        {
          title: said,
          role: typeof role === 'string' ? role : null,
          path: typeof path === 'string' ? linkOf(FILE, `contributors: ${said}`, path, problems) : null,
        },
      ];
    }),
  };
}
