import {childAt, childrenOf, textOf} from '../xml/find.js'
import {readXml} from '../xml/tree.js'

/** What the properties of a Word document say of it, as written there. */
export interface Properties {
	readonly title?: string | undefined
	readonly authors: readonly string[]
	readonly language?: string | undefined
	readonly published?: string | undefined
	readonly updated?: string | undefined
}

/** Reads `docProps/core.xml`. Names and dates that programs put there for lack of others are left out. */
export function readProperties(core: string): Properties {
	const [root] = readXml(core).roots
	const text = (name: string): string | undefined => textOf(childAt(root, name))
	const creators = childrenOf(root, 'creator').flatMap((creator) => textOf(creator)?.split(/ ?; ?/) ?? [])
	const isMade = creators.some((name) => name === 'python-docx')
	return {
		title: isNoTitle.test(text('title') ?? '') ? undefined : text('title'),
		authors: creators.filter((name) => !noName.test(name)),
		language: text('language'),
		published: isMade ? undefined : text('created'),
		updated: isMade ? undefined : text('modified'),
	}
}

/** Titles that are the name of a file or of a program. */
export const isNoTitle =
	/^(?:microsoft word|untitled|document\d{0,3}|word document|normal)\b|\.(?:docx?|rtf|odt|pdf|indd|pages|txt|html?)$/i

/** Authors that are the name of a program or of an account. */
export const noName =
	/^(?:python-docx|microsoft.{0,30}|user\d{0,3}|admin(?:istrator)?|unknown|owner|windows user|adobe .{0,30}|un-named|default|.{0,60}@.{0,60})$/i
