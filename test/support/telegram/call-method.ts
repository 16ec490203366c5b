import { faultsOf } from './check-payload.js';
import type { Journal } from './journal.js';
import type { Call, Method } from './methods/method.js';
import type { World } from './world.js';

/** Checks the request against the description of the Bot API, does it, and writes it down. */
export async function callMethod(
  world: World,
  methods: ReadonlyMap<string, Method>,
  journal: Journal,
  name: string,
  call: Call,
): Promise<unknown> {
  try {
    const method = methods.get(name);
    world.demand('method-known', method !== undefined, 'Not Found: method not found');
    for (const { rule, description } of faultsOf(name, call.payload, world.without)) {
      world.demand(rule, false, description);
    }
    const result = method ? await method(world, call) : true;
    journal.accept({ method: name, payload: call.payload, result });
    world.bell.ring();

    return result;
  } catch (error) {
    const refusal = journal.refuse(name, call.payload, error);
    world.bell.ring();
    throw refusal;
  }
}
