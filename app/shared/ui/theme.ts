/**
 * The look of Musubi in one place: indigo (ai) on paper by day and on ink by night, vermilion (shu) for the
 * single primary action of a view and for what waits on the reader. Variables beyond Mantine's start with
 * --musubi; the hues of the chain's stages are in stages.css.
 */
import {
  type CSSVariablesResolver,
  createTheme,
  DEFAULT_THEME,
  type MantineColorsTuple,
} from '@mantine/core';

// biome-ignore format: ten shades a line
const ai: MantineColorsTuple = ['#f1f5fb', '#dfe9f6', '#c1d4ec', '#9dbbe0', '#79a0d2', '#5683bd', '#3868a2', '#1f4d85', '#163a66', '#0f2645'];
// biome-ignore format: ten shades a line
const shu: MantineColorsTuple = ['#fff2ee', '#ffe2da', '#ffc5b6', '#f9a38e', '#ee7f63', '#dc5a38', '#c63a1b', '#a92c10', '#7d1e0a', '#4d1206'];
// biome-ignore format: ten shades a line
const beni: MantineColorsTuple = ['#fef3f3', '#fde2e2', '#f9c5c5', '#f4a0a2', '#ea757c', '#dc4658', '#b4283e', '#9a2034', '#6a1220', '#490c15'];
// biome-ignore format: ten shades a line
const matsu: MantineColorsTuple = ['#eff8f0', '#daf0dd', '#b7e0be', '#91ca9c', '#6fb07d', '#519561', '#347445', '#255a33', '#1a4325', '#122d19'];
// biome-ignore format: ten shades a line
const kihada: MantineColorsTuple = ['#fff5e5', '#fde7c4', '#f5cf94', '#e5b466', '#c99436', '#aa7918', '#835a04', '#684600', '#4d3403', '#342305'];
// biome-ignore format: ten shades a line
const paper: MantineColorsTuple = ['#f6f2ea', '#eeeae0', '#e2dccf', '#d3ccbd', '#b0a999', '#8b8579', '#66625a', '#4f4c45', '#3b3934', '#282622'];
// biome-ignore format: ten shades a line
const ink: MantineColorsTuple = ['#e4e6ea', '#c3c7cd', '#a7acb5', '#8d94a0', '#414a59', '#2e3643', '#1e2530', '#151b25', '#0f151f', '#0a0e16'];

const SANS =
  '"Inter Variable", "Hiragino Sans", "Hiragino Kaku Gothic ProN", "Yu Gothic UI", "Noto Sans JP", "Noto Sans CJK JP", Meiryo, "Noto Sans JP Variable", system-ui, sans-serif';

/** The theme that root.tsx gives to Mantine. */
export const theme = createTheme({
  colors: { ai, shu, red: beni, green: matsu, yellow: kihada, gray: paper, dark: ink },
  primaryColor: 'ai',
  primaryShade: { light: 7, dark: 6 },
  white: '#ffffff',
  black: '#22252c',
  fontFamily: SANS,
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.375rem' },
  headings: {
    fontFamily: SANS,
    fontWeight: '650',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.3' },
      h2: { fontSize: '1.3125rem', lineHeight: '1.4' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.5' },
      h4: { fontSize: '1rem', lineHeight: '1.5' },
      h5: { fontSize: '0.9375rem', lineHeight: '1.5' },
      h6: { fontSize: '0.875rem', lineHeight: '1.5' },
    },
  },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '10px', xl: '16px' },
  defaultRadius: 'md',
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2.5rem' },
  shadows: {
    ...DEFAULT_THEME.shadows,
    xs: '0 1px 2px rgb(34 37 44 / 6%)',
    sm: '0 1px 2px rgb(34 37 44 / 6%), 0 4px 12px rgb(34 37 44 / 6%)',
    md: '0 2px 4px rgb(34 37 44 / 6%), 0 12px 28px rgb(34 37 44 / 12%)',
  },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Alert: { defaultProps: { variant: 'light', radius: 'md' } },
    Anchor: { defaultProps: { underline: 'always' } },
    // A badge stands inside lines of text, where a div would break the markup.
    Badge: {
      defaultProps: { component: 'span', variant: 'light', radius: 'sm', tt: 'none', fw: 600, size: 'lg' },
    },
    Button: { defaultProps: { size: 'md', fz: 'md' } },
    Card: { defaultProps: { withBorder: true, padding: 'lg', radius: 'lg' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Menu: { defaultProps: { shadow: 'md', transitionProps: { duration: 120 } } },
    Modal: { defaultProps: { radius: 'lg', centered: true, transitionProps: { duration: 150 } } },
    NativeSelect: { defaultProps: { size: 'md' } },
    Paper: { defaultProps: { withBorder: true, radius: 'lg' } },
    Radio: { defaultProps: { size: 'md' } },
    Table: { defaultProps: { fz: 'sm', verticalSpacing: 'sm', horizontalSpacing: 'md' } },
    Tabs: { defaultProps: { keepMounted: false } },
    Textarea: { defaultProps: { size: 'md', rows: 3, resize: 'vertical' } },
    TextInput: { defaultProps: { size: 'md' } },
    Tooltip: { defaultProps: { openDelay: 300 } },
  },
});

/** Grounds, lines and quiet text of both schemes; every text pair here has a contrast of at least 4.5:1. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#faf7f1',
    '--mantine-color-text': '#22252c',
    '--mantine-color-dimmed': '#625e56',
    '--mantine-color-placeholder': '#6f6b62',
    '--mantine-color-error': 'var(--mantine-color-red-6)',
    '--mantine-color-anchor': 'var(--mantine-color-ai-7)',
    '--mantine-color-default': '#fffdfa',
    '--mantine-color-default-hover': '#f4efe6',
    '--mantine-color-default-color': '#22252c',
    '--mantine-color-default-border': '#cfc8b9',
    '--mantine-color-disabled': '#ebe6dc',
    '--mantine-color-disabled-color': '#69655c',
    '--mantine-color-disabled-border': '#d9d3c6',
    '--mantine-color-shu-filled': 'var(--mantine-color-shu-6)',
    '--mantine-color-shu-filled-hover': 'var(--mantine-color-shu-7)',
    '--musubi-surface': '#fffdfa',
    '--musubi-sunken': '#f4efe6',
    '--musubi-line': '#e6dfd1',
    '--musubi-line-strong': '#8f897c',
    '--musubi-accent': '#b8330f',
    '--musubi-mark': '#c63a1b',
    '--musubi-tone': '#cfddf0',
    '--musubi-tone-warm': '#f1e9da',
  },
  dark: {
    '--mantine-color-body': '#141a24',
    '--mantine-color-text': '#e4e6ea',
    '--mantine-color-dimmed': '#a7acb5',
    '--mantine-color-placeholder': '#9aa0ab',
    '--mantine-color-error': '#f4a0a2',
    '--mantine-color-anchor': '#9dbbe0',
    '--mantine-color-default': '#1e2530',
    '--mantine-color-default-hover': '#28303d',
    '--mantine-color-default-color': '#e4e6ea',
    '--mantine-color-default-border': '#414a59',
    '--mantine-color-disabled': '#252c38',
    '--mantine-color-disabled-color': '#9aa0ab',
    '--mantine-color-disabled-border': '#333c4a',
    '--musubi-surface': '#1a212c',
    '--musubi-sunken': '#10161f',
    '--musubi-line': '#2e3643',
    '--musubi-line-strong': '#737c8b',
    '--musubi-accent': '#f9a38e',
    '--musubi-mark': '#ee7f63',
    '--musubi-tone': '#2f4568',
    '--musubi-tone-warm': '#33322f',
  },
});
