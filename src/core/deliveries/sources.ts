import type { DeliverySource } from './delivery-source.js';

/** Every feature that writes to people unasked. */
export const sources: readonly DeliverySource[] = [];
