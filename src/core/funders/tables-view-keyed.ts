import { funderViews, type TablesView } from './index.js';

export function tablesViewKeyed(key: string): TablesView | undefined {
  return funderViews.filter((view) => view.kind === 'tables').find((view) => view.key === key);
}
