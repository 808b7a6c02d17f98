/** The second tone of a pictogram: a shape without a line, a little out of register as in a woodcut. */

export function Tone({ d }: { d: string }) {
  return (
    <path
      d={d}
      fill="var(--pictogram-tone, var(--musubi-tone))"
      stroke="none"
      transform="translate(1.5 1.5)"
    />
  );
}
