/** Clears away, in this thread, what nobody refers to any more: engines wait for need, and do not know what other threads are about to need. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');

export const collect = runInNewContext('gc') as () => void;
