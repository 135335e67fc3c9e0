import { webAddress } from '../lib/web-address.ts';
import type { PackageFacts } from '../model.ts';
import { type DataPackage, translated } from '../package/descriptor.ts';

/** What the descriptor says of the package. An address that is none of the web's is left out. */
export function packageFacts(descriptor: DataPackage, first: string): PackageFacts {
  return {
    name: descriptor.name ?? null,
    description: translated(descriptor, 'description', descriptor.description?.trim() || undefined, first),
    version: descriptor.version ?? null,
    created: descriptor.created ?? null,
    homepage: webAddress(descriptor.homepage),
    keywords: (descriptor.keywords ?? []).filter((word) => word.trim() !== ''),
    contributors: (descriptor.contributors ?? []).flatMap((contributor) => {
      const { title, name } = contributor;
      const { role, path } = contributor as { readonly role?: unknown; readonly path?: unknown };
      const said = title ?? name;
      if (!said) return [];
      return [{ title: said, role: typeof role === 'string' ? role : null, path: typeof path === 'string' ? webAddress(path) : null }];
    }),
  };
}
