import type { ProseNode } from '../model.ts';

/** The charts that a text does not show already, in their own order. */
export function figuresNotIn(nodes: readonly ProseNode[], charts: readonly string[]): readonly string[] {
  const shown = new Set(shownCharts(nodes));
  return charts.filter((chart) => !shown.has(chart));
}

function shownCharts(nodes: readonly ProseNode[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    const own = node.tag === 'chart' ? [node.attributes?.id ?? ''] : [];
    return [...own, ...shownCharts(node.children ?? [])];
  });
}
