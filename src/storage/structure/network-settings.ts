import { defaultSettings, type NetworkSettings } from '../../core/structure.js';
import type { Queries } from '../connection.js';

export async function settingsOf(queries: Queries, networkId: string): Promise<NetworkSettings> {
  const row = await queries.networkSettings.findUnique({ where: { networkId } });
  if (!row) return defaultSettings;

  const { ageBands, smallCell, minimumAge } = row;

  return { ageBands: Array.isArray(ageBands) ? ageBands.map(String) : [], smallCell, minimumAge };
}

export async function setSettings(
  queries: Queries,
  networkId: string,
  { ageBands, smallCell, minimumAge }: NetworkSettings,
): Promise<void> {
  const columns = { ageBands: [...ageBands], smallCell, minimumAge };

  await queries.networkSettings.upsert({
    where: { networkId },
    create: { networkId, ...columns },
    update: columns,
  });
}
