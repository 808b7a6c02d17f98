/** How far two words are apart by what people get wrong when they type. */

/** How many signs were left out, put in, swapped or mistaken between two words; at least `enough` counts as far. */
export function mistakes(one: string, other: string, enough = Number.POSITIVE_INFINITY): number {
  const a = [...one];
  const b = [...other];
  if (Math.abs(a.length - b.length) >= enough) return enough;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  a.forEach((sign, i) => {
    const next = [i + 1];
    b.forEach((against, j) => {
      const swapped = i > 0 && j > 0 && sign === b[j - 1] && a[i - 1] === against;
      next.push(
        Math.min(
          (row[j + 1] ?? 0) + 1,
          (next[j] ?? 0) + 1,
          (row[j] ?? 0) + (sign === against ? 0 : 1),
          swapped ? (before[j - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    });
    before = row;
    row = next;
  });
  return row[b.length] ?? enough;
}
