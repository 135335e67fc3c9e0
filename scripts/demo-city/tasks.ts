/** The ledger of tasks, measures and the units that answer for them: the same in a city of any size. */
import type { Row } from './csv.ts';
import { createDraw } from './draw.ts';
import { CITY_UNITS, DEPARTMENT_COUNT } from './unit-names.ts';

export const TASK_COLUMNS = ['task_number', 'task', 'measure_number', 'measure', 'unit', 'state', 'due_date'];
export const UNIT_COLUMNS = ['unit', 'kind'];

/** The published numbers. */
export const COUNTS = { tasks: 36, measures: 103, units: 46 } as const;

const TASKS =
  `社区职责清单 社区印章管理 社区减负 检查考核精简 工作经费保障 服务专项经费 经费公开 社区工作者待遇 社会保险参保 公积金缴存 岗位等级
  凡进必考招录 党务专职配备 专职力量配备 青年人才引进 业务培训 用房规划 用房移交 用房提档 用房开放 活动阵地共享 单位结对 结对考核 在职党员报到
  志愿服务 网格管理 小区党组织 物业协同 居民议事 社区协商 为老服务 儿童服务 社区安全 应急值守 环境整治 信息平台整合`.split(/\s+/);
const STEPS = ['制定办法', '组织落实', '检查评估', '公开结果'] as const;

interface Measure {
  readonly task: number;
  readonly step: number;
}

/** A row for each measure. */
export function* taskRows(seed: number): Generator<Row> {
  const draw = createDraw(seed, 'tasks');
  for (const [place, { task, step }] of measures().entries()) {
    const unit = units()[(place * 17) % COUNTS.units] ?? '';
    const state = stateOf(draw(place), step);
    yield [task + 1, TASKS[task] ?? '', step + 1, `${TASKS[task]}：${STEPS[step]}`, unit, state, dueDate(step, draw(place, 1))];
  }
}

/** A row for each responsible unit. */
export function* unitRows(): Generator<Row> {
  for (const [place, unit] of units().entries()) yield [unit, place < DEPARTMENT_COUNT ? 'department' : 'enterprise-or-institution'];
}

function units(): readonly string[] {
  return CITY_UNITS.slice(0, COUNTS.units);
}

// Every task has two measures at least; the first ones have three.
function measures(): readonly Measure[] {
  const third = COUNTS.measures - 2 * COUNTS.tasks;
  return TASKS.flatMap((_, task) => Array.from({ length: task < third ? 3 : 2 }, (_, step) => ({ task, step })));
}

// Later steps are less often done.
function stateOf(drawn: number, step: number): string {
  const done = [0.88, 0.6, 0.25][step] ?? 0;
  return drawn < done ? 'done' : drawn < done + (1 - done) * 0.8 ? 'under-way' : 'not-begun';
}

function dueDate(step: number, drawn: number): string {
  return `${2019 + step}-${drawn < 0.5 ? '06-30' : '12-31'}`;
}
