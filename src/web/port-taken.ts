/** Something else listens there already. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
  readonly host: string;
  readonly port: number;

  constructor(host: string, port: number, cause: unknown) {
    super(`Something else already listens on ${host}:${port}.`, { cause });
    this.host = host;
    this.port = port;
  }
}
