import type { LocalTime } from '../../core/calendar.js';

/** An invented centre in a real municipality: no number here says anything about a real one. */
export interface DemoCentre {
  readonly name: string;
  readonly municipality: string;
  /** Activities against the mean of all centres. */
  readonly busy: number;
  /** Visits per activity against the mean of all centres. */
  readonly crowd: number;
  /** Monday = 1. */
  readonly weekdays: readonly number[];
  readonly opensAt: LocalTime;
  readonly closesAt: LocalTime;
  /** Who writes there, where nobody of the demo's people does. */
  readonly writer: string;
  /** The Monday of its week off in the summer of 2020. */
  readonly summerBreak: string;
}

const monToFri = [1, 2, 3, 4, 5];
const monToSat = [1, 2, 3, 4, 5, 6];
const tueToSat = [2, 3, 4, 5, 6];

export const demoCentres: readonly DemoCentre[] = [
  centre('Klub Lipa', 'Ljubljana', 1.35, 1.25, monToSat, '14:00–21:00', 'Ana', '08-03'),
  centre('Klub Zvezda', 'Ljubljana', 1.05, 0.95, monToFri, '13:00–19:00', 'Elin', '08-10'),
  centre('MC Reka', 'Ljubljana', 0.9, 0.8, monToFri, '12:00–18:00', 'Tjaša', '07-27'),
  centre('MC Grad', 'Ljubljana', 1.25, 1.2, monToFri, '12:00–20:00', 'Matic', '08-17'),
  centre('Klub Kresnica', 'Ljubljana', 0.8, 0.55, monToFri, '14:00–19:00', 'Nejc', '08-03'),
  centre('MC Javor', 'Ljubljana', 1.1, 1.05, monToFri, '12:00–18:00', 'Špela', '07-20'),
  centre('Klub Oblak', 'Ljubljana', 0.75, 0.6, tueToSat, '14:00–20:00', 'Gašper', '08-10'),
  centre('MC Vrba', 'Ljubljana', 1.15, 1, monToFri, '11:00–18:00', 'Petra', '08-03'),
  centre('Klub Jadro', 'Ljubljana', 0.85, 0.9, monToFri, '15:00–21:00', 'Jure', '07-13'),
  centre('MC Breza', 'Ljubljana', 1.2, 1.1, monToFri, '12:00–19:00', 'Maja', '08-17'),
  centre('Klub Lastovka', 'Ljubljana', 0.7, 0.55, monToFri, '13:00–18:00', 'Anže', '07-27'),
  centre('MC Jelka', 'Ljubljana', 1, 0.9, monToFri, '12:00–18:00', 'Katja', '08-10'),
  centre('Klub Mozaik', 'Ljubljana', 1.1, 1.3, tueToSat, '14:00–21:00', 'Rok', '08-03'),
  centre('MC Kamenček', 'Ljubljana', 0.65, 0.5, monToFri, '13:00–17:00', 'Urška', '07-20'),
  centre('Klub Kolibri', 'Novo mesto', 1.15, 1.15, monToFri, '13:00–20:00', 'Blaž', '08-10'),
  centre('MC Gaber', 'Novo mesto', 0.85, 0.85, monToFri, '12:00–18:00', 'Sara', '08-03'),
  centre('Klub Čebela', 'Novo mesto', 0.8, 0.7, monToFri, '14:00–19:00', 'Žiga', '07-27'),
  centre('MC Brina', 'Novo mesto', 0.6, 0.5, monToFri, '13:00–18:00', 'Nina', '08-17'),
  centre('Klub Splav', 'Maribor', 1.5, 1.45, monToSat, '12:00–21:00', 'Aljaž', '08-03'),
  centre('MC Kostanj', 'Maribor', 1.1, 1, monToFri, '12:00–19:00', 'Eva', '08-10'),
  centre('Klub Ris', 'Škofja Loka', 1, 0.95, monToFri, '13:00–20:00', 'Domen', '07-27'),
  centre('MC Hrastek', 'Škofja Loka', 0.7, 0.65, monToFri, '13:00–18:00', 'Lara', '08-17'),
  centre('Klub Veverica', 'Celje', 1.45, 1.4, monToSat, '12:00–20:00', 'Tilen', '08-03'),
  centre('MC Štorklja', 'Brežice', 0.95, 0.9, monToFri, '13:00–19:00', 'Barbara', '08-10'),
  centre('Klub Sova', 'Krško', 1.05, 1.05, monToFri, '13:00–20:00', 'Miha', '07-20'),
  centre('MC Svetilnik', 'Zagorje ob Savi', 0.95, 1, monToFri, '13:00–19:00', 'Alenka', '08-17'),
];

function centre(
  name: string,
  municipality: string,
  busy: number,
  crowd: number,
  weekdays: readonly number[],
  hours: `${string}–${string}`,
  writer: string,
  summerBreak: string,
): DemoCentre {
  const [opensAt, closesAt] = [hours.slice(0, 5), hours.slice(6)];

  return {
    name,
    municipality,
    busy,
    crowd,
    weekdays,
    opensAt,
    closesAt,
    writer,
    summerBreak: `2020-${summerBreak}`,
  };
}
