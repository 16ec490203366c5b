import { happens, pick, type Chance } from '../chance.js';

type Titles = readonly [string, ...string[]];

const titles: Readonly<Record<string, Titles>> = {
  hangout: ['Odprti večer', 'Popoldan na kavčih', 'Petkov večer', 'Dnevni prostor', 'Čaj in pogovor'],
  homework: ['Matematika pred testom', 'Angleščina', 'Učni kotiček', 'Skupaj nad domače naloge', 'Kemija'],
  culture: ['Odprti atelje', 'Kaligrafija', 'Filmski večer', 'Striparnica', 'Gledališka vaja', 'Fotopotep'],
  sport: ['Namizni tenis', 'Košarka tri na tri', 'Plezanje', 'Skejt na dvorišču', 'Odbojka'],
  games: ['Turnir v namiznem nogometu', 'Večer družabnih iger', 'Šahovski popoldan', 'Karaoke'],
  information: ['Kam po osnovni šoli', 'Počitniško delo', 'Evropska solidarnostna enota', 'Štipendije'],
  workshop: ['Tisk na majice', 'Popravi svoje kolo', 'Prva pomoč', 'Podkast v enem dnevu', 'Robotika'],
  event: ['Koncert mladih bendov', 'Dan odprtih vrat', 'Noč branja', 'Zmenek z umetnostjo', 'Impro liga'],
  holiday: ['Počitniški teden', 'Vodni dan', 'Raziskovalni dan', 'Mestna pustolovščina'],
  trip_camp: ['Izlet na Snežnik', 'Tabor ob Kolpi', 'Noč pod zvezdami'],
  volunteering: ['Pomoč sosedom', 'Obisk v domu starejših', 'Zbiranje igrač'],
  mobility: ['Priprave na izmenjavo', 'Večer po izmenjavi'],
  music: ['Vaja benda', 'Kitarski krog', 'Snemanje demo posnetka'],
  food: ['Palačinke', 'Pica od začetka', 'Kuhamo s tem, kar je'],
  meeting: ['Svet mladih', 'Načrtujemo mesec', 'Hišni sestanek'],
  outreach: ['V parku', 'Igrišče za blokom', 'Pogovori pri klopci'],
  community: ['Urejanje vrta', 'Barvanje ograje', 'Čistilna akcija'],
  digital: ['Kviz na daljavo', 'Klepetalnica', 'Spletni pub kviz', 'Skupaj v igri'],
};

/** What an activity was called; most are called nothing. */
export function titleOf(type: string, chance: Chance): string | null {
  const own = titles[type];

  return own && happens(chance, 0.32) ? pick(chance, own) : null;
}
