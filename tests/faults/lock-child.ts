/** `node lock-child.ts LOCK`: takes a lock and holds it until its input ends. Prints whether it has it. */
import { takeLock } from '../../src/published/lock.ts';

const lock = takeLock(process.argv[2] ?? '', () => new Date());
process.stdout.write('pid' in lock ? 'refused\n' : 'taken\n');
process.stdin.resume().on('end', () => {
  if ('release' in lock) lock.release();
});
