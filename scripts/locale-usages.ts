/**
 * Finds the text keys a source file uses: `t('…')` of useTranslation and getFixedT with their namespace, and
 * keys that name their namespace themselves (`boards:title`). Keys made at run time are out of its sight.
 */
import ts from 'typescript';

export type Usage = { file: string; line: number; ns: string; key: string };

const FULL_KEY = /^([a-z][A-Za-z-]*):([A-Za-z][\w.-]*)$/;

/** Static keys with their namespace, and every namespace the file names in any way. */
export function usagesIn(file: string, source: ts.SourceFile): { usages: Usage[]; namespaces: Set<string> } {
  const usages: Usage[] = [];
  const namespaces = new Set<string>();
  walk(source, new Map());
  return { usages, namespaces };

  /** Each block of code sees the translators of the blocks around it, and its own. */
  function walk(node: ts.Node, outer: ReadonlyMap<string, string>): void {
    let translators = outer;
    if (ts.isBlock(node) || ts.isSourceFile(node) || ts.isFunctionLike(node)) {
      const own = new Map(outer);
      ts.forEachChild(node, function declared(child) {
        if (ts.isVariableStatement(child))
          for (const one of child.declarationList.declarations) declare(one, own);
      });
      translators = own;
    }
    if (ts.isCallExpression(node)) use(node, translators);
    if (ts.isStringLiteralLike(node)) note(node.text);
    ts.forEachChild(node, (child) => walk(child, translators));
  }

  function declare({ name, initializer }: ts.VariableDeclaration, translators: Map<string, string>): void {
    const call = initializer && unwrap(initializer);
    if (!call || !ts.isCallExpression(call) || !ts.isIdentifier(call.expression)) return;
    const maker = call.expression.text;
    const place = maker === 'useTranslation' ? 0 : maker === 'getFixedT' ? 1 : -1;
    if (place < 0) return;
    const argument = call.arguments[place];
    const ns = argument === undefined ? 'common' : firstText(argument);
    if (!ns) return;
    namespaces.add(ns);
    if (ts.isIdentifier(name)) translators.set(name.text, ns);
    if (!ts.isObjectBindingPattern(name)) return;
    for (const element of name.elements) {
      const property = element.propertyName ?? element.name;
      if (ts.isIdentifier(property) && property.text === 't' && ts.isIdentifier(element.name))
        translators.set(element.name.text, ns);
    }
  }

  function use(call: ts.CallExpression, translators: ReadonlyMap<string, string>): void {
    const { expression } = call;
    const [argument] = call.arguments;
    if (!argument || !ts.isStringLiteralLike(argument)) return;
    const direct = ts.isCallExpression(expression) ? directNamespace(expression) : undefined;
    const ns = ts.isIdentifier(expression) ? translators.get(expression.text) : direct;
    if (!ns) return;
    const [, otherNs, otherKey] = FULL_KEY.exec(argument.text) ?? [];
    const { line } = source.getLineAndCharacterOfPosition(argument.getStart(source));
    usages.push({ file, line: line + 1, ns: otherNs ?? ns, key: otherKey ?? argument.text });
  }

  /** `getFixedT(locale, 'mail')('subject')` */
  function directNamespace({ expression, arguments: given }: ts.CallExpression): string | undefined {
    if (!ts.isIdentifier(expression) || expression.text !== 'getFixedT') return undefined;
    const ns = given[1] ? firstText(given[1]) : 'common';
    if (ns) namespaces.add(ns);
    return ns;
  }

  function note(text: string): void {
    const [, ns] = FULL_KEY.exec(text.split('?')[0] ?? '') ?? [];
    if (ns) namespaces.add(ns);
  }
}

function unwrap(expression: ts.Expression): ts.Expression {
  if (
    ts.isAwaitExpression(expression) ||
    ts.isAsExpression(expression) ||
    ts.isParenthesizedExpression(expression)
  )
    return unwrap(expression.expression);
  return expression;
}

function firstText(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isArrayLiteralExpression(node) && node.elements[0]) return firstText(node.elements[0]);
  return undefined;
}
