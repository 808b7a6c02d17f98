/** Each Tabler icon is imported by its own file, so that neither bundle nor server loads all of them. */
declare module '@tabler/icons-react/dist/esm/icons/*.mjs' {
  const icon: import('@tabler/icons-react').Icon;
  export default icon;
}
