import {nameLexicon} from '#src/entities/names/gazetteer/name-lexicon.js'
import {readAnnotatedNames} from './annotated-names.js'
import {type NamedArticle, readSpanned, readTagged, withoutMeasured} from './gold.js'
import {readGumNames} from './gum.js'

/** The articles that the model of names learns from, in a fixed order. */
export function readNameCorpora(gold: string): NamedArticle[] {
	return withoutMeasured(gold, [
		...readTagged(gold, 'names/conll2003-train', isGroup),
		...readSpanned(gold, 'names/worldwide-train'),
		...readGumNames(gold),
		...readAnnotatedNames(gold),
		...readTagged(gold, 'names/wikigold', isGroup),
	])
}

/** The articles that it is measured on. */
export const readNameDevelopment = (
	gold: string,
): {readonly name: string; readonly articles: readonly NamedArticle[]}[] => [
	{name: 'conll2003-dev', articles: readTagged(gold, 'names/conll2003-dev', isGroup)},
	{name: 'worldwide-dev', articles: readSpanned(gold, 'names/worldwide-dev')},

	{name: 'uner-ewt-dev', articles: readTagged(gold, 'names/uner-ewt-dev', isGroup)},
]

/** Nationalities, religions and camps, alone (`British`, `DEMOCRAT`) or joined by a hyphen (`Anglo-French`). */
export function isGroup(words: readonly string[]): boolean {
	const {forms} = nameLexicon()
	const text = words.join(' ')
	const plain = text.charAt(0) + text.slice(1).toLowerCase()
	if ((forms.get(text) ?? forms.get(plain))?.type === 'group') return true
	const parts = text.split('-')
	return parts.length === 2 && forms.get(parts[0] ?? '')?.type === 'group'
}
