import type {Document} from '../../model/document.js'
import type {FoundName} from '../../model/entity.js'
import {cutNames} from './boundaries/boundary-rules.js'
import {discoverNames, repeatNames} from './boundaries/discovery-rules.js'
import {putOwnNames, putTitledPeople} from './boundaries/own-names.js'
import {trimNames} from './boundaries/trim.js'
import {findNamesByModel} from './detect/find.js'
import type {NameModel} from './detect/model.js'
import {findNamesByRules} from './fallback/find.js'
import {filterRules} from './filter-rules.js'
import {identifyName} from './gazetteer/identify.js'
import {type NameLexicon, nameLexicon} from './gazetteer/name-lexicon.js'
import {type FoundContext, type NameContext, type RawName, rewriteNames} from './name-context.js'
import {articleTypeRules} from './types/article-type-rules.js'
import {contextTypeRules} from './types/context-type-rules.js'
import {formTypeRules} from './types/form-type-rules.js'
import {withSubtype} from './types/subtypes.js'

export interface NameOptions {
	/** Lists of known names; those that come with the library by default. */
	readonly lexicon?: NameLexicon | undefined
	/** The learned model; rules alone without it. */
	readonly model?: NameModel | null | undefined
	/** A caller's own nouns for posts, lower case: the name after one is a person's. */
	readonly titles?: ReadonlySet<string> | undefined
}

/**
 * Finds the names of an article, in the order of the text, without overlaps. Spans leave out titles, a leading article and
 * `'s`. Linear in the length of the article.
 */
export function findNames(doc: Document, {lexicon = nameLexicon(), model, titles}: NameOptions = {}): FoundName[] {
	const about = (names: readonly RawName[]): NameContext => ({doc, lexicon, names})
	const found: readonly RawName[] = model ? findNamesByModel(doc, model) : findNamesByRules(doc, lexicon)
	const discovered = discoverNames(about(found))
	const cut = trimNames(doc, cutNames(about(discovered)))
	const kept = rewriteNames(filterRules, about(cut))
	const typed = rewriteNames(contextTypeRules, about(kept))
	const repeated = repeatNames(about(typed))
	const own = putOwnNames(doc, putTitledPeople(doc, repeated, titles ?? new Set()), lexicon)
	const formed = rewriteNames(formTypeRules, about(trimNames(doc, own)))
	const identified = formed.map((name) => identifyName(doc, withSubtype(doc, name), lexicon))
	const consistent: FoundContext = {doc, lexicon, names: identified}
	return rewriteNames(articleTypeRules, consistent)
}
