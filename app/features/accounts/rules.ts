/** Numbers that both the forms and their checks need. */

/** As few characters as a new password may have; Supabase Auth itself asks for eight. */
export const PASSWORD_MIN = 10;

/** bcrypt reads so many bytes and would ignore the rest. */
export const PASSWORD_MAX_BYTES = 72;
