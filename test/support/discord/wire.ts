/** What travels between Discord and a bot, as far as the stand-in reads it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

export interface Embed {
  readonly title?: string | null;
  readonly description?: string | null;
  readonly url?: string | null;
  readonly fields?: readonly EmbedField[] | null;
  readonly footer?: { readonly text?: string | null } | null;
  readonly author?: { readonly name?: string | null } | null;
  readonly image?: { readonly url?: string | null } | null;
}

export interface EmbedField {
  readonly name: string;
  readonly value: string;
  readonly inline?: boolean | null;
}

export interface Choice {
  readonly label: string;
  readonly value: string;
  readonly description?: string | null;
  readonly default?: boolean | null;
}

export interface Component {
  readonly type: number;
  readonly custom_id?: string | null;
  readonly label?: string | null;
  readonly description?: string | null;
  readonly style?: number;
  readonly disabled?: boolean | null;
  readonly url?: string | null;
  readonly sku_id?: string | null;
  readonly emoji?: JsonObject | null;
  readonly placeholder?: string | null;
  readonly content?: string;
  readonly value?: string | null;
  readonly default?: boolean | null;
  readonly required?: boolean | null;
  readonly min_values?: number | null;
  readonly max_values?: number | null;
  readonly min_length?: number | null;
  readonly max_length?: number | null;
  readonly options?: readonly Choice[];
  readonly components?: readonly Component[];
  readonly component?: Component;
  readonly accessory?: Component;
}

export interface AttachmentReference {
  readonly id: string | number;
  readonly filename?: string | null;
  readonly description?: string | null;
}

export interface MessagePayload {
  readonly content?: string | null;
  readonly embeds?: readonly Embed[] | null;
  readonly components?: readonly Component[] | null;
  readonly attachments?: readonly AttachmentReference[] | null;
  readonly flags?: number | null;
  readonly allowed_mentions?: { readonly parse?: readonly string[] | null } | null;
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
}

export interface Modal {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly Component[];
}

export interface CommandChoice {
  readonly name: string;
  readonly name_localizations?: Localizations;
  readonly value: string | number;
}

export type Localizations = Readonly<Record<string, string>> | null;

export interface CommandOption {
  readonly type: number;
  readonly name: string;
  readonly name_localizations?: Localizations;
  readonly description?: string;
  readonly description_localizations?: Localizations;
  readonly required?: boolean | null;
  readonly autocomplete?: boolean | null;
  readonly choices?: readonly CommandChoice[] | null;
  readonly options?: readonly CommandOption[] | null;
  readonly min_length?: number | null;
  readonly max_length?: number | null;
}

export interface CommandDefinition extends Omit<CommandOption, 'type'> {
  readonly id: string;
  readonly type?: number | null;
  readonly contexts?: readonly number[] | null;
  readonly default_member_permissions?: string | number | null;
}

export const flag = { ephemeral: 64, loading: 128, componentsV2: 1 << 15 } as const;
