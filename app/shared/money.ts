/** Money as people type it, to integer minor units: exact, by the currency's own decimals. */
import { currencyDigits } from '~/i18n/format';

/** The most a price may be, in minor units; the database holds to the same. */
export const MAX_MINOR = 1_000_000_000_000;

export type ParsedMoney = { ok: true; minor: number } | { ok: false; error: string };

const refused = (error: string): ParsedMoney => ({ ok: false, error });

/**
 * Reads "1,200", "１２００" or "12.5" as an amount of this currency. A key of the locale namespace `products`
 * tells what is wrong: more decimals than the currency has, nothing at all, too much, or no number.
 */
export function parseMoney(text: string, currency: string): ParsedMoney {
  const plain = text.normalize('NFKC').replace(/[\s¥￥$€£]/g, '');
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/.exec(plain);
  if (!match) return refused('products:errors.amount');
  const digits = currencyDigits(currency);
  const decimals = (match[2] ?? '').replace(/0+$/, '');
  if (decimals.length > digits)
    return refused(`products:errors.decimals?digits=${digits}&currency=${currency}`);
  const whole = (match[1] ?? '').replaceAll(',', '');
  const minor = BigInt(whole + decimals.padEnd(digits, '0'));
  if (minor < 1n) return refused('products:errors.amountZero');
  if (minor > BigInt(MAX_MINOR)) return refused('products:errors.amountTooHigh');
  return { ok: true, minor: Number(minor) };
}

/** An amount in minor units as it is typed into a field: no grouping, all decimals of the currency. */
export function typedMoney(minor: number, currency: string): string {
  const digits = currencyDigits(currency);
  const text = String(minor).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
