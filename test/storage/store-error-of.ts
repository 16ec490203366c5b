import { StoreError } from '../../src/storage/store-error.js';

/** The `StoreError` with which it fails. */
export async function storeErrorOf(failing: () => unknown): Promise<StoreError> {
  try {
    await failing();
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  throw new Error('It did not fail.');
}
