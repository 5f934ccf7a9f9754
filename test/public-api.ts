import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'

/** What the package exports, as its declarations in `dist` say: for tests of its types. */
export interface PublicApi {
	readonly checker: ts.TypeChecker
	/** What each entry point exports, by the name that users import: `newsfacts/batch`. */
	readonly entries: ReadonlyMap<string, ReadonlySet<ts.Symbol>>
	/** Whether a declaration is of the package's own. */
	isOwn(declaration: ts.Declaration | undefined): declaration is ts.Declaration
}

const root = fileURLToPath(new URL('../', import.meta.url))

/** Reads the declarations of all entry points. */
export function readPublicApi(): PublicApi {
	const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
		readonly name: string
		readonly exports: Readonly<Record<string, string | {readonly types: string}>>
	}
	const files = Object.entries(manifest.exports).flatMap(([path, target]): [string, string][] =>
		typeof target === 'string' ? [] : [[`${manifest.name}${path.slice(1)}`, `${root}${target.types.slice(2)}`]],
	)
	const program = ts.createProgram(
		files.map(([, file]) => file),
		{
			module: ts.ModuleKind.NodeNext,
			moduleResolution: ts.ModuleResolutionKind.NodeNext,
			target: ts.ScriptTarget.ES2023,
			types: ['node'],
			strict: true,
			exactOptionalPropertyTypes: true,
			skipLibCheck: true,
			noEmit: true,
		},
	)
	const checker = program.getTypeChecker()
	const exportsOf = (file: string): ReadonlySet<ts.Symbol> => {
		const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)!
		return new Set(checker.getExportsOfModule(module).map((symbol) => unaliased(symbol, checker)))
	}
	return {
		checker,
		entries: new Map(files.map(([name, file]) => [name, exportsOf(file)])),
		isOwn: (declaration): declaration is ts.Declaration =>
			declaration?.getSourceFile().fileName.startsWith(`${root}dist/`) === true,
	}
}

const unaliased = (symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol =>
	symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol

/** The package's own types that the declarations of a symbol name. */
export function typesNamedBy(symbol: ts.Symbol, {checker, isOwn}: PublicApi): ts.Symbol[] {
	const named: ts.Symbol[] = []
	const visit = (node: ts.Node): void => {
		const name = nameOfReference(node)
		const found = name && checker.getSymbolAtLocation(name)
		const type = found && unaliased(found, checker)
		if (type && type.flags & ts.SymbolFlags.Type && !(type.flags & ts.SymbolFlags.TypeParameter))
			if (isOwn(type.declarations?.[0])) named.push(type)
		ts.forEachChild(node, visit)
	}
	for (const declaration of symbol.declarations ?? []) if (isOwn(declaration)) visit(declaration)
	return named
}

function nameOfReference(node: ts.Node): ts.Node | undefined {
	if (ts.isTypeReferenceNode(node)) return node.typeName
	if (ts.isImportTypeNode(node)) return node.qualifier
	return ts.isExpressionWithTypeArguments(node) ? node.expression : undefined
}

/** Optional properties that refuse `undefined`, among what callers give to the functions that a symbol exports: `Options.top`. */
export function refusingUndefined(symbol: ts.Symbol, {checker, isOwn}: PublicApi): string[] {
	const refusing = new Set<string>()
	const seen = new Set<ts.Type>()
	// What an optional property lacks is another `undefined` to the compiler, which is in no list of types.
	const takesUndefined = (type: ts.Type): boolean =>
		type === checker.getUndefinedType() ||
		(type.isUnion() && type.types.some(takesUndefined)) ||
		(type.isTypeParameter() && takesUndefined(checker.getBaseConstraintOfType(type) ?? type))
	const given = (type: ts.Type): void => {
		if (seen.has(type)) return
		seen.add(type)
		if (type.isUnionOrIntersection()) for (const part of type.types) given(part)
		// Items of lists, values of records.
		if (isReference(type)) for (const item of checker.getTypeArguments(type)) given(item)
		for (const {type: value} of checker.getIndexInfosOfType(type)) given(value)
		for (const property of type.getProperties()) {
			const [declaration] = property.declarations ?? []
			// Those of a mapped type have no declaration.
			if (declaration && !isOwn(declaration)) continue
			const inner = checker.getTypeOfSymbol(property)
			const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0
			if (isOptional && !takesUndefined(inner)) refusing.add(`${checker.typeToString(type)}.${property.name}`)
			if (inner.getCallSignatures().length === 0) given(inner)
		}
	}
	const called = (type: ts.Type): void => {
		for (const signature of type.getCallSignatures()) {
			for (const parameter of signature.getParameters()) given(checker.getTypeOfSymbol(parameter))
			// Of what a function makes, such as an engine, the methods.
			const made = checker.getAwaitedType(signature.getReturnType())
			if (made && !seen.has(made) && isOwn(made.symbol?.declarations?.[0])) {
				seen.add(made)
				for (const method of made.getProperties()) called(checker.getTypeOfSymbol(method))
			}
		}
	}
	if (symbol.valueDeclaration) called(checker.getTypeOfSymbol(symbol))
	return [...refusing]
}

const isReference = (type: ts.Type): type is ts.TypeReference =>
	((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference) !== 0
