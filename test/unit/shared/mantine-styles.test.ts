/** Every Mantine component in use has its styles: mantine.css names them one by one, to stay small. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const styles = readFileSync('app/shared/ui/mantine.css', 'utf8');

/** What a component draws with besides itself. */
const PARTS: Record<string, string[]> = {
  Autocomplete: ['Combobox', 'Input', 'Popover', 'ScrollArea'],
  Checkbox: ['InlineInput', 'Input'],
  Drawer: ['ModalBase', 'Overlay', 'CloseButton', 'Paper'],
  FileInput: ['Input'],
  Modal: ['ModalBase', 'Overlay', 'CloseButton', 'Paper'],
  MultiSelect: ['Combobox', 'Input', 'Pill', 'PillsInput', 'Popover', 'ScrollArea'],
  NativeSelect: ['Input'],
  NumberInput: ['Input'],
  PasswordInput: ['Input'],
  Radio: ['InlineInput', 'Input'],
  Select: ['Combobox', 'Input', 'Popover', 'ScrollArea'],
  Switch: ['InlineInput', 'Input'],
  TagsInput: ['Combobox', 'Input', 'Pill', 'PillsInput', 'Popover', 'ScrollArea'],
  Textarea: ['Input'],
  TextInput: ['Input'],
};

function componentsInUse(): Set<string> {
  const names = new Set<string>();
  for (const file of readdirSync('app', { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.tsx')) continue;
    const text = readFileSync(path.join('app', file), 'utf8');
    for (const [, list = ''] of text.matchAll(/import\s*\{([^}]*)\}\s*from '@mantine\/core'/g)) {
      for (const name of list.split(',').map((one) => one.trim())) if (/^[A-Z]/.test(name)) names.add(name);
    }
  }
  return names;
}

describe('mantine.css', () => {
  const inUse = [...componentsInUse()].flatMap((name) => [name, ...(PARTS[name] ?? [])]);
  const drawn = [...new Set(inUse)].filter((name) =>
    existsSync(`node_modules/@mantine/core/styles/${name}.css`),
  );

  it.each(drawn)('has the styles of %s', (name) => {
    expect(styles.includes(`@mantine/core/styles/${name}.css`)).toBe(true);
  });
});
