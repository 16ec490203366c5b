const header = 'date,centre,municipality,type,duration_min,girls,boys';

/** A file of so many activities of Klub Lipa, spread over the months of 2024. */
export function manyRows(count: number): string {
  const rows = Array.from({ length: count }, (_, n) => {
    const month = String(1 + (n % 12)).padStart(2, '0');

    return `2024-${month}-15,Klub Lipa,Celje,hangout,${String(30 + n)},12,10`;
  });

  return [header, ...rows].join('\n');
}
