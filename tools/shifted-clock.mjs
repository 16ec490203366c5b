/** Preloaded, it makes a program believe that it was started at `CLOCK_STARTS_AT`; its clock goes on from there. */
const RealDate = Date;
const shiftMs = RealDate.parse(process.env.CLOCK_STARTS_AT) - RealDate.now();
const now = () => realNow() + shiftMs;
const realNow = RealDate.now.bind(RealDate);

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
