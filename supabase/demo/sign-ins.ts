/** The demo's sign-ins: one person of every kind. Printed at start and shown on the sign-in page, demo only. */
export const DEMO_PASSWORD = 'musubi-demo';

export const DEMO_SIGN_INS = ['maker', 'trader', 'logistics', 'buyer', 'secretariat', 'agency'].map(
  (name) => `${name}@demo.example`,
);
