/** This machine doesn't let us listen there: it has no such address, or keeps that port for others. */
export class PlaceRefused extends Error {
  override readonly name = 'PlaceRefused';
  readonly host: string;
  readonly port: number;

  constructor(host: string, port: number, cause: unknown) {
    super(`Nothing can listen on ${host}:${port} here.`, { cause });
    this.host = host;
    this.port = port;
  }
}
