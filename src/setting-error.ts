/** A setting is wrong. The message is one line that names it and says what it takes, never what it was. */
export class SettingError extends Error {
  override readonly name = 'SettingError';

  readonly setting: string;

  constructor(setting: string, takes: string) {
    super(`${setting} ${takes}.`);
    this.setting = setting;
  }
}
