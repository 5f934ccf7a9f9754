// A plugin of TypeDoc: types that are made from zod schemas keep their names, where TypeScript shows all their fields. The fields
// stand in the reference of the records.
import {Converter, ReflectionKind, UnknownType} from 'typedoc'

const isMadeFromSchema = (node) => /^z\.infer</.test(node?.getText?.() ?? '')

/** @param {import('typedoc').Application} app */
export function load(app) {
	app.converter.on(Converter.EVENT_CREATE_SIGNATURE, (context, signature, declaration) => {
		if (declaration?.type) signature.type = context.converter.convertType(context, declaration.type)
	})
	app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
		// The type of a schema spells out every field once more.
		if (reflection.kindOf(ReflectionKind.Variable) && /^Zod/.test(reflection.type?.name ?? ''))
			reflection.type.typeArguments = undefined
		if (!reflection.kindOf(ReflectionKind.TypeAlias)) return
		const node = context.getSymbolFromReflection(reflection)?.declarations?.[0]?.type
		if (isMadeFromSchema(node)) reflection.type = new UnknownType(node.getText())
	})
}
