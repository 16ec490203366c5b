/** A file that says something of everything. */
export const example = {
  network: 'Mreža',
  zone: 'Europe/Ljubljana',
  language: 'sl',
  age_bands: ['0-9', '10-12', '13-15', '16-18', '19-24', '25-29'],
  small_cell: 5,
  minimum_age: 15,
  types: [
    {
      key: 'chess',
      names: { en: 'chess', sl: 'šah', sv: 'schack' },
      aliases: ['šahovski krožek'],
      form: 'group',
      usual_min: 90,
      field: 'learning',
    },
    { key: 'sport', usual_min: 60 },
  ],
  centres: [
    {
      name: 'Klub',
      municipality: 'Celje',
      zone: 'Europe/Ljubljana',
      planned_weekdays: [1, 2, 3, 4, 5],
      holidays: ['2026-01-01'],
    },
    {
      name: 'Klub',
      municipality: 'Škofja Loka',
      language: 'sv',
      planned: [
        { from: '2026-01-01', to: '2026-06-30', weekdays: [2, 4] },
        { from: '2026-09-01', to: null, weekdays: [1] },
      ],
    },
    { name: 'Gård', municipality: 'Škofja Loka', zone: 'Europe/London' },
  ],
  day_marks: [
    {
      centre: 'Klub',
      municipality: 'Celje',
      date: '2026-05-11',
      state: 'open',
      from: '14:00',
      to: '19:30',
      reason: null,
      logged_at: '2026-05-11T18:00:00Z',
    },
    { centre: 'Gård', date: '2026-05-12', state: 'closed', reason: 'bolezen', logged_at: '2026-05-12T09:00' },
    { centre: 'Gård', date: '2026-05-13', state: 'closed' },
  ],
  key_figures: [
    { scope: 'Celje', year: 2026, net_cost_eur: '81234.56', young_residents: 7777 },
    { scope: 'network:Mreža', year: 2026, young_residents: 90_000 },
    { scope: 'centre:Klub', municipality: 'Škofja Loka', year: 2026, net_cost_eur: '5.5' },
  ],
};
