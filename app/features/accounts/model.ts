/** The forms of an account: signing up and in, passwords, addresses, name and language. */
import { z } from 'zod';
import { PASSWORD_MAX_BYTES, PASSWORD_MIN } from './rules';

const email = z
  .string()
  .max(254)
  .pipe(z.email())
  .transform((address) => address.toLowerCase());

const newPassword = z
  .string()
  .min(PASSWORD_MIN)
  .refine((text) => new TextEncoder().encode(text).length <= PASSWORD_MAX_BYTES, 'accounts:passwordTooLong');

/** A password someone claims to have: only a blank one can be told apart. */
const password = z.string().min(1, 'required').max(1000, 'accounts:passwordTooLong');

const displayName = z.string().min(1, 'required').max(100);
const next = z.string().max(2000).optional();

export const signUpSchema = z
  .object({ displayName, email, password: newPassword, next })
  .refine((form) => !sameText(form.password, form.email), {
    path: ['password'],
    message: 'accounts:passwordIsEmail',
  });
export type SignUpInput = z.output<typeof signUpSchema>;

export const signInSchema = z.object({ email, password, next });

export const forgotSchema = z.object({ email });

/** The kinds of link that Supabase Auth mails. */
export const confirmSchema = z.object({
  token_hash: z.string().regex(/^[\w-]{20,200}$/),
  type: z.enum(['signup', 'recovery', 'email_change']),
});

export const resetSchema = z.object({ token_hash: confirmSchema.shape.token_hash, password: newPassword });

export const profileSchema = z.object({ displayName, locale: z.enum(['ja', 'en']) });
export type ProfileInput = z.output<typeof profileSchema>;

export const changeEmailSchema = z.object({ email, password });
export const changePasswordSchema = z.object({ password, newPassword });

function sameText(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
