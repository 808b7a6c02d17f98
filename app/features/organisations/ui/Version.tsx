/** What the writer of a form last saw of the organisation, so that two people who save notice each other. */
import { useState } from 'react';
import { oneText, useField } from '~/shared/ui/PostForm';

/** Not what is loaded again while they write: that may be somebody else's work. */
export function Version({ of }: { of: number }) {
  const [seen] = useState(String(of));
  const { typed } = useField('version');
  return <input type="hidden" name="version" value={oneText(typed || seen)} />;
}
