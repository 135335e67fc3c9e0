/** Notes what a page reads of the published data. A page whose reads would all give the same again need not be made again. */

let reads: Set<string> | undefined;

/** Does some work; answers with what it gives and the paths that it read. One work at a time: two at once would be mixed up. */
export async function recordReads<T>(work: () => Promise<T>): Promise<{ readonly made: T; readonly reads: readonly string[] }> {
  if (reads) throw new Error('reads are being recorded already');
  const { made, read } = await noting(work);
  return { made, reads: [...read] };
}

/** Does some work whose reads do not count: what it gives shows in no page by itself. */
export function unrecorded<T>(work: () => T): T {
  const own = reads;
  reads = undefined;
  try {
    return work();
  } finally {
    reads = own;
  }
}

/** Notes that what lies at a path was read. */
export function noteRead(path: string): void {
  reads?.add(path);
}

/**
 * Keeps what the last work gave, for files that follow one another and need the same: who is given it again has read what it read.
 * The key names all that the work depends on, but for the published data.
 */
export function keepLast<T>(): (key: string, work: () => Promise<T>) => Promise<T> {
  let last: { readonly key: string; readonly made: T; readonly read: ReadonlySet<string> } | undefined;
  return async (key, work) => {
    const { made, read } = last?.key === key ? last : await noting(work);
    last = { key, made, read };
    for (const path of read) noteRead(path);
    return made;
  };
}

async function noting<T>(work: () => Promise<T>): Promise<{ readonly made: T; readonly read: ReadonlySet<string> }> {
  const own = reads;
  const read = new Set<string>();
  reads = read;
  try {
    return { made: await work(), read };
  } finally {
    reads = own;
  }
}
