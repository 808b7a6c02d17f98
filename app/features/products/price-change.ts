/** A change of prices, by percent or by an amount: exact in integer minor units. Pure. */
import { MAX_MINOR, parseMoney } from '~/shared/money';

export type PriceChange =
  | { by: 'percent' /** Hundredths of a percent: −2.5 % is −250. */; hundredths: number }
  | { by: 'amount'; minor: number; currency: string };

/** Reads “5”, “-2.5 %” or “１０” as percent, “-100” or “1,200” as an amount; null where it is neither. */
export function readPriceChange(how: string, typed: string, currency: string): PriceChange | null {
  const plain = typed.normalize('NFKC').replace(/[−–—]/g, '-').replace(/\s/g, '').replace(/%$/, '');
  const [, sign = '', size = ''] = /^([+-]?)(.+)$/.exec(plain) ?? [];
  const factor = sign === '-' ? -1 : 1;
  if (how === 'percent') {
    const [, whole = '', decimals = ''] = /^(\d{1,4})(?:\.(\d{1,2}))?$/.exec(size) ?? [];
    const hundredths = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
    return whole === '' || hundredths === 0 ? null : { by: 'percent', hundredths: factor * hundredths };
  }
  const amount = how === 'amount' ? parseMoney(size, currency) : null;
  return amount?.ok ? { by: 'amount', minor: factor * amount.minor, currency } : null;
}

export type ChangedPrice = { ok: true; minor: number } | { ok: false; reason: 'currency' | 'range' };

/** The price after the change: halves of the smallest unit go up. */
export function changedPrice(
  { amountMinor, currency }: { amountMinor: number; currency: string },
  change: PriceChange,
): ChangedPrice {
  if (change.by === 'amount' && change.currency !== currency) return { ok: false, reason: 'currency' };
  const before = BigInt(amountMinor);
  const after =
    change.by === 'amount'
      ? before + BigInt(change.minor)
      : (before * (10_000n + BigInt(change.hundredths)) + 5_000n) / 10_000n;
  if (after < 1n || after > BigInt(MAX_MINOR)) return { ok: false, reason: 'range' };
  return { ok: true, minor: Number(after) };
}
