import { happens, pick, type Chance } from '../chance.js';

type Notes = readonly [string, ...string[]];

/** What people write down beside the numbers. Nobody is named in any of them. */
const general: Notes = [
  'Mirno popoldne, veliko pogovorov ob čaju.',
  'Nekaj novih obrazov, ostali so do konca.',
  'Dež nas je pregnal z dvorišča, notri je bilo še bolj živahno.',
  'Sami so pospravili za sabo, brez opomina.',
  'Predlagali so, da bi bil prostor ob petkih odprt dlje.',
  'Prišla je skupina iz sosednje šole, lepo so se ujeli.',
  'Veliko smeha. Naslednjič potrebujemo več stolov.',
  'Pogovor o srednjih šolah se je zavlekel čez uro zaprtja.',
  'Skupina je sama izbrala temo za prihodnji teden.',
  'Malo jih je bilo, zato pa je bil čas za vsakogar.',
  'Lots of questions about the exchange in spring.',
  'Ungdomarna ville ha fler kvällar med musik.',
];

const byType: Readonly<Record<string, Notes>> = {
  hangout: [
    'Pikado spet dela, vrsta se ni končala.',
    'Starejši so mlajše učili taroka.',
    'Odprli smo zadnjo sobo za tiste, ki hočejo mir.',
    'A quiet evening, mostly music and long talks on the sofa.',
  ],
  homework: [
    'Ulomki počasi postajajo prijatelji.',
    'Test je v petek, zato so ostali dlje kot običajno.',
    'Učili so se drug od drugega, mi smo samo poslušali.',
    'Veliko dela s slovnico, malo manj s potrpljenjem.',
  ],
  culture: [
    'Za razstavo imamo zdaj dovolj slik.',
    'Scenarij so napisali v enem večeru.',
    'Barv je zmanjkalo, idej ne.',
  ],
  sport: [
    'Fair play je zmagal, pa tudi rumeni.',
    'Naslednjič vzamemo dve žogi več.',
    'Vroče, a igrali so do mraka.',
  ],
  event: [
    'Vse od plakata do odra so naredili mladi.',
    'Dvorana je bila polna, sosedje so pohvalili glasnost.',
    'Bend je prvič igral pred občinstvom. Tresle so se roke, glas pa ne.',
  ],
  holiday: [
    'Balončki z vodo so bili uspeh dneva.',
    'Kosilo so skuhali sami.',
    'Pot smo našli brez zemljevida.',
  ],
  food: ['Recept je padel v vodo, palačinke pa v ponev.', 'Zmanjkalo je moke, sosed jo je prinesel.'],
  meeting: ['Izglasovali so nov urnik ob petkih.', 'Zapisnik pišejo sami, mi ga samo hranimo.'],
  volunteering: ['V domu starejših so nas prosili, naj pridemo spet.', 'Zbrali smo štiri škatle knjig.'],
  digital: [
    'Povezava je štirikrat padla, volja nobenkrat.',
    'Kviz so pripravili mladi, voditelja so izžrebali.',
  ],
  outreach: ['Pri igrišču je bilo več ljudi kot v centru.', 'Povedali so, kaj pogrešajo v soseski.'],
  music: ['Dve novi pesmi, ena že skoraj cela.', 'Ojačevalec bo treba popraviti.'],
  games: ['Finale je trajal dlje kot ves turnir.', 'Karaoke v treh jezikih.'],
  mobility: ['Vsak je povedal, česa se najbolj veseli.', 'Prijavnice so oddane.'],
};

const noNotes: ReadonlySet<string> = new Set(['counselling', 'information']);

/** Most activities have no note, and what is said in a counselling talk is never written down. */
export function noteOf(type: string, chance: Chance): string | null {
  if (noNotes.has(type) || !happens(chance, 0.24)) return null;

  return pick(chance, happens(chance, 0.6) ? (byType[type] ?? general) : general);
}
