import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** One import of a file: a package, or another file. */
export interface Import {
  /** As it is written. */
  readonly specifier: string;
  /** The file it names, in the project's folder; nothing for a package. */
  readonly file: string | undefined;
  /** Gone when the code runs. */
  readonly isTypeOnly: boolean;
}

/** One TypeScript file, as the rules of the house see it. */
export interface SourceFile {
  /** In the project's folder, with slashes. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly hasDefaultExport: boolean;
  /** Names of exports without a doc comment. */
  readonly undocumented: readonly string[];
  /** Names that are neither members nor keys: variables, and what the platform gives. */
  readonly names: ReadonlySet<string>;
}

/** Reads every TypeScript file under a folder of the project. */
export function readSourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('node_modules'))
    .map((name) => readSourceFile(join(folder, name).replaceAll('\\', '/')));
}

/** Parses one file; `text` stands for its content in tests of the rules themselves. */
export function readSourceFile(path: string, text = readFileSync(path, 'utf8')): SourceFile {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    if (found !== undefined) {
      const { specifier } = found;
      imports.push({ ...found, file: fileOf(path, specifier) });
    }
    if (ts.isIdentifier(node) && !isMemberOrKey(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return {
    path,
    lines: text.trimEnd().split('\n').length,
    imports,
    hasDefaultExport: file.statements.some(isDefaultExport),
    undocumented: file.statements.filter(isUndocumentedExport).flatMap(namesOf),
    names,
  };
}

/** The circles in which files import each other, each as the list of its files. */
export function circlesOf(files: readonly SourceFile[]): string[][] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const circles: string[][] = [];
  const visit = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path);
    if (start >= 0) circles.push([...way.slice(start), path]);
    if (start >= 0 || done.has(path)) return;
    for (const file of new Set(byPath.get(path)?.imports.map((one) => one.file))) {
      if (file !== undefined) visit(file, [...way, path]);
    }
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return circles;
}

function importOf(node: ts.Node): Omit<Import, 'file'> | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const isTypeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return { specifier: node.moduleSpecifier.text, isTypeOnly };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    const { moduleSpecifier, isTypeOnly } = node;
    return ts.isStringLiteral(moduleSpecifier)
      ? { specifier: moduleSpecifier.text, isTypeOnly }
      : undefined;
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const { literal } = node.argument;
    return ts.isStringLiteral(literal) ? { specifier: literal.text, isTypeOnly: true } : undefined;
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [address] = node.arguments;
    // an address that is made up at run time cannot be checked, so it names itself
    return address !== undefined && ts.isStringLiteralLike(address)
      ? { specifier: address.text, isTypeOnly: false }
      : { specifier: node.getText(), isTypeOnly: false };
  }
  return undefined;
}

function fileOf(path: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const [address = ''] = specifier.split('?');
  return posix.join(posix.dirname(path), address);
}

function isMemberOrKey(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isQualifiedName(parent) && parent.right === node) ||
    ((ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isMethodSignature(parent)) &&
      parent.name === node)
  );
}

function modifiersOf(node: ts.Node): readonly ts.ModifierLike[] {
  return ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
}

function isDefaultExport(node: ts.Statement): boolean {
  return (
    ts.isExportAssignment(node) ||
    modifiersOf(node).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
  );
}

function isUndocumentedExport(node: ts.Statement): boolean {
  const isExported = modifiersOf(node).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  return isExported && !ts.getJSDocCommentsAndTags(node).some(ts.isJSDoc);
}

function namesOf(node: ts.Statement): string[] {
  if (ts.isVariableStatement(node)) {
    return node.declarationList.declarations.map(({ name }) => name.getText());
  }
  const isNamed =
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node);
  return [isNamed ? (node.name?.text ?? 'default') : node.getText().slice(0, 40)];
}
