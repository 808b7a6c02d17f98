/** The quiet line under an account form: a question and the page that answers it. */
import { Anchor, Text } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';

type Props = { question?: ReactNode; to: string; children: ReactNode };

/** "No account yet? Sign up" */
export function AccountLink({ question, to, children }: Props) {
  return (
    <Text size="sm">
      {question && <>{question} </>}
      <Anchor component={Link} to={to} underline="always" inherit>
        {children}
      </Anchor>
    </Text>
  );
}
