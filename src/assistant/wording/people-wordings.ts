import type { PeopleFact } from '../../core/people/people-facts.js';
import { wordAudit } from './audit.js';
import { wordInvited, wordInvitePlace, wordInviteRole } from './invited.js';
import { wordFounderJoined, wordJoined } from './joining.js';
import {
  wordHandingOver,
  wordPeople,
  wordPerson,
  wordRemoved,
  wordRoleChanged,
  wordWhichPerson,
} from './people.js';
import { said, type Wordings } from './wordings.js';

export const peopleWordings: Wordings<PeopleFact> = {
  joined: (fact, words) => said(wordJoined(fact, words)),
  'founder-joined': (_fact, words) => said(wordFounderJoined(words)),
  invited: (fact, words) => said(wordInvited(fact, words)),
  'invite-role-asked': (fact, words) => said(wordInviteRole(fact, words)),
  'invite-place-asked': (fact, words) => said(wordInvitePlace(fact, words)),
  'people-listed': (fact, words) => said(wordPeople(fact, words)),
  'person-shown': (fact, words) => said(wordPerson(fact, words)),
  'which-person': (fact, words) => said(wordWhichPerson(fact, words)),
  'person-removed': (fact, words) => said(wordRemoved(fact, words)),
  'role-changed': (fact, words) => said(wordRoleChanged(fact, words)),
  'handing-over-asked': (fact, words) => said(wordHandingOver(fact, words)),
  'handed-over': ({ name, network }, words) =>
    said({ lines: [words.line('handed-over', { name, network: network.name })] }),
  'audit-listed': (fact, words) => said(wordAudit(fact, words)),
};
