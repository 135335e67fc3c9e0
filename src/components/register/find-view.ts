/** What the box that finds things tells its script. */
import type { FindView } from '../../client/register/view.ts';
import type { RegisterPage } from './list-view.ts';

/** The part of a register's view that finding takes. */
export function findView({ view }: RegisterPage): FindView {
  const { lang, register, folder, data, size, endings } = view;
  return { lang, register, folder, data, size, endings };
}
