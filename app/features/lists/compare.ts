/** Products side by side: the same facts in the same rows, and which rows tell them apart. Pure. */
import type { ComparedFact } from './model';

type Fact = { name: string; label: string; value: string | null };
type Section = { name: string; title: string; facts: readonly Fact[] };
export type ComparedSection = { name: string; title: string; facts: ComparedFact[] };

/** The sections of several products as rows of values; the sections are those of the products, in their order. */
export function compareSections(products: readonly (readonly Section[])[]): ComparedSection[] {
  const sections = new Map<string, { title: string; facts: Map<string, string> }>();
  for (const section of products.flat()) {
    const known = sections.get(section.name) ?? { title: section.title, facts: new Map<string, string>() };
    for (const { name, label } of section.facts) known.facts.set(name, label);
    sections.set(section.name, known);
  }
  return [...sections].map(([name, { title, facts }]) => ({
    name,
    title,
    facts: [...facts].map(([key, label]) => {
      const values = products.map((product) => textOf(product, name, key));
      return { key, label, values, differs: new Set(values).size > 1 };
    }),
  }));
}

/** Only the rows that tell the products apart, and only sections that have such a row. */
export function onlyDifferences(sections: readonly ComparedSection[]): ComparedSection[] {
  return sections
    .map((section) => ({ ...section, facts: section.facts.filter(({ differs }) => differs) }))
    .filter(({ facts }) => facts.length > 0);
}

function textOf(product: readonly Section[], section: string, fact: string): string {
  const found = product.find(({ name }) => name === section)?.facts.find(({ name }) => name === fact);
  return found?.value ?? '';
}
