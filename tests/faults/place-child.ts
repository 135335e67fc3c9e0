/** `node place-child.ts RENDERED OUT [CALL]`: places a site and is killed at that call. Prints how many calls it made, or that it was refused. */
import { withFault } from './disk.ts';
import { place } from './placing.ts';

const [rendered = '', out = '', at = '0'] = process.argv.slice(2);
let placed = false;
const calls = withFault({ at: Number(at), word: 'kill' }, () => {
  placed = place(rendered, out);
});
process.stdout.write(placed ? `${calls}\n` : 'refused\n');
