import { stringIn } from '../payload.js';
import type { RuleName } from '../rules.js';
import { botOnWire } from '../on-wire.js';
import { checkLanguage } from './commands.js';
import type { Method } from './method.js';

export const getMe: Method = ({ bot, without }) => ({
  ...botOnWire(bot),
  can_join_groups: true,
  can_read_all_group_messages: without.includes('privacy-mode'),
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
});

export const setMyDescription = setter('description', 'description-512', 512);
export const setMyShortDescription = setter('short_description', 'short-description-120', 120);
export const getMyDescription = getter('description');
export const getMyShortDescription = getter('short_description');

function setter(field: string, rule: RuleName, most: number): Method {
  return ({ descriptions, demand }, { payload }) => {
    const language = stringIn(payload, 'language_code') ?? '';
    const text = stringIn(payload, field) ?? '';
    checkLanguage(language, demand);
    demand(rule, text.length <= most, `Bad Request: ${field.replace('_', ' ')} is too long`);
    descriptions.set(`${field}:${language}`, text);
    return true;
  };
}

function getter(field: string): Method {
  return ({ descriptions, demand }, { payload }) => {
    const language = stringIn(payload, 'language_code') ?? '';
    checkLanguage(language, demand);
    const own = descriptions.get(`${field}:${language}`);
    return { [field]: own ?? descriptions.get(`${field}:`) ?? '' };
  };
}
