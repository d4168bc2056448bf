import ts from 'typescript';

/** An `@example` block or a fenced snippet: where it stands and its code. */
export interface Example {
  readonly name: string;
  readonly code: string;
}

/** All `@example` blocks of a TypeScript source, named after the declaration that carries them. */
export function docExamples(fileName: string, source: string): Example[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const examples: Example[] = [];
  const visit = (node: ts.Node): void => {
    for (const tag of ts.getJSDocTags(node)) {
      if (tag.tagName.text !== 'example' || tag.parent.parent !== node) continue;
      const named = node as Partial<ts.NamedDeclaration>;
      examples.push({
        name: `${fileName} ${named.name?.getText(file) ?? ''}`,
        code: ts.getTextOfJSDocComment(tag.comment) ?? '',
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return examples;
}

/** What stands in the comment of an exported function. */
export interface FunctionComment {
  readonly name: string;
  readonly summary: string;
  /** Names of its tags, such as `returns`. */
  readonly tags: readonly string[];
}

/** The comments of all exported functions of a TypeScript source; one without a comment has an empty summary. */
export function functionComments(fileName: string, source: string): FunctionComment[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  return file.statements.filter(ts.isFunctionDeclaration).flatMap(node => {
    if (!node.name || !node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
    return [
      {
        name: node.name.text,
        summary: comments.map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '').join('').trim(), // prettier-ignore
        tags: ts.getJSDocTags(node).map(({ tagName }) => tagName.text),
      },
    ];
  });
}

/**
 * Turns `expression // → expected` into a call of `check(actual, expected, line)`. The arrow may stand on the line
 * after the statement. Expected numbers are compared to the decimals printed, expected objects by the keys printed.
 */
export function instrument(code: string): { code: string; checks: number } {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  let checks = 0;
  let result = '';
  let from = 0;
  for (const statement of file.statements) {
    const arrow = /^;?\s*\/\/ → (.*)/.exec(code.slice(statement.end));
    if (!ts.isExpressionStatement(statement) || !arrow) continue;
    checks += 1;
    const expected = withTolerances(arrow[1]!);
    result += `${code.slice(from, statement.getStart())};check(${statement.expression.getText()}, ${expected}, ${JSON.stringify(arrow[1])});`;
    from = statement.end;
  }
  return { code: result + code.slice(from), checks };
}

/** Wraps each decimal literal as `near(value, decimals)`, so that only the printed digits are compared. */
function withTolerances(expression: string): string {
  return expression.replace(
    /(['"`])(?:\\.|(?!\1).)*\1|(-?\b\d+\.(\d+))(?:e(-?\d+))?\b/g,
    (text, quote: string | undefined, number: string | undefined, digits = '', exponent = '0') =>
      quote || !number ? text : `near(${text}, ${digits.length - Number(exponent)})`,
  );
}

class Near {
  constructor(
    readonly value: number,
    readonly decimals: number,
  ) {}
}

export const near = (value: number, decimals: number): Near => new Near(value, decimals);

/** Whether an actual value shows everything that the expectation prints. */
export function matches(actual: unknown, expected: unknown): boolean {
  if (expected instanceof Near) {
    return typeof actual === 'number' && Math.abs(actual - expected.value) <= 0.5000001 * 10 ** -expected.decimals;
  }
  if (Array.isArray(expected)) {
    const items = ArrayBuffer.isView(actual) ? [...(actual as unknown as Iterable<unknown>)] : actual;
    return Array.isArray(items) && items.length === expected.length && expected.every((e, i) => matches(items[i], e));
  }
  if (typeof expected === 'object' && expected !== null) {
    return (
      typeof actual === 'object' &&
      actual !== null &&
      Object.entries(expected).every(([key, value]) => matches((actual as Record<string, unknown>)[key], value))
    );
  }
  return Object.is(actual, expected) || (actual === 0 && expected === 0);
}
