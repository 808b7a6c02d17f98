/** The frame of the pages before one is signed in: a title, one form with one button, and the ways elsewhere. */
import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { Page } from '~/shared/ui/Page';
import { type FormResult, PostForm } from '~/shared/ui/PostForm';
import { SubmitButton } from '~/shared/ui/SubmitButton';

type Props = {
  title: string;
  lead: string;
  result: FormResult;
  /** What the button says. */
  submit: string;
  /** The fields. */
  children: ReactNode;
  /** Links under the form. */
  links: ReactNode;
  /** What stands below everything. */
  after?: ReactNode;
};

/** One of signing in, signing up and a new password. */
export function AccountPage({ title, lead, result, submit, children, links, after }: Props) {
  return (
    <Page width="form" title={title} lead={lead}>
      <PostForm result={result}>
        <Stack gap="lg">
          {children}
          <div>
            <SubmitButton>{submit}</SubmitButton>
          </div>
        </Stack>
      </PostForm>
      <Stack gap="xs">{links}</Stack>
      {after}
    </Page>
  );
}
