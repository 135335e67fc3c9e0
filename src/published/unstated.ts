/** What the sources do not state, and the registers that would answer. What lies in the folder by now is no longer missing. */
import { mistake } from '../lib/problem.ts';
import type { Observation, Problem, RegisterTemplate, Unstated } from '../model.ts';
import type { Folder } from '../package/load.ts';
import { checkText } from '../prose/check.ts';
import type { Table } from '../tables/table.ts';
import { referable } from './known.ts';

interface PublishedUnstated {
  readonly unstated: readonly Unstated[];
  readonly templates: readonly RegisterTemplate[];
  readonly problems: readonly Problem[];
}

/** Questions and templates; those that a table of the folder answers are left out. */
export function publishUnstated(
  folder: Folder,
  observations: readonly Observation[],
  tables: ReadonlyMap<string, Table>,
): PublishedUnstated {
  const { questions, registers } = folder.unstated;
  const known = referable(folder, observations);
  const problems: Problem[] = [];
  const unstated = questions.flatMap(({ question, topic, register }, index): readonly Unstated[] => {
    const line = folder.lineOf('unstated.yaml', ['questions', index]);
    const checked = checkText('unstated.yaml', line, question, known);
    problems.push(...checked.problems);
    if (register && !registers.some(({ name }) => name === register))
      problems.push(mistake('unknown-register', 'unstated.yaml', { register }, { line }));
    if (register && tables.has(register)) return [];
    return [{ question: checked.prose, topic: topic ?? null, register: register ?? null }];
  });
  return { unstated, templates: registers.filter(({ name }) => !tables.has(name)).map(templateOf), problems };
}

function templateOf({ name, title, description, fields }: Folder['unstated']['registers'][number]): RegisterTemplate {
  return {
    name,
    title,
    description,
    fields: fields.map((field) => ({ name: field.name, type: field.type, title: field.title, description: field.description ?? null })),
  };
}
