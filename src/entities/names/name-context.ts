import {type Document, wordAt} from '../../model/document.js'
import type {EntityType, FoundName} from '../../model/entity.js'
import type {Range} from '../../model/span.js'
import {type RuleCard, rule, ruleId} from '../../rules/rule.js'
import type {RuleSet} from '../../rules/rule-set.js'
import {rewrite} from '../../rules/run-rules.js'
import {bareNorm} from '../word-forms.js'
import type {NameLexicon} from './gazetteer/name-lexicon.js'

/** A name as rules or the model found it: rows and type, before trimming and identification. */
export interface RawName extends Range {
	readonly type: EntityType
	readonly subtype: string | null
	readonly confidence: number
	readonly rule: string
}

/** A name as it is written. */
export const wordsOf = (doc: Document, {from, to}: Range): string =>
	from + 1 === to ? wordAt(doc, from) : doc.text.slice(doc.tokens.starts[from], doc.tokens.ends[to - 1])

/** The words of a name as lists have them: one space between, straight apostrophes left as they are. */
export function spacedWords(doc: Document, {from, to}: Range): string {
	let words = wordAt(doc, from)
	for (let row = from + 1; row < to; row++) words += ` ${wordAt(doc, row)}`
	return words
}

/** What rules of names read: the article, the lists, and the names as they stood before the phase. */
export interface NameContext<Name extends Range = RawName> {
	readonly doc: Document
	readonly lexicon: NameLexicon
	readonly names: readonly Name[]
}

export type FoundContext = NameContext<FoundName>

/** Evidence from all names of the article, gathered once for each phase, when it is first asked for. */
export function ofArticle<Context extends object, Evidence>(
	read: (context: Context) => Evidence,
): (context: Context) => Evidence {
	const known = new WeakMap<Context, {readonly evidence: Evidence}>()
	return (context) => {
		let entry = known.get(context)
		if (!entry) {
			entry = {evidence: read(context)}
			known.set(context, entry)
		}
		return entry.evidence
	}
}

/** A rule that gives a name another type, or more of it; what it changes bears its id. */
export const typeRule = <Name extends RawName, Context = NameContext>({
	change,
	...card
}: RuleCard & {readonly change: (context: Context, name: Name) => Partial<Name> | null}) =>
	rule<Context, Name, Partial<Name>>({
		...card,
		match: change,
		apply: (_, name, changed) => ({...name, ...changed, rule: ruleId(card)}),
	})

/** Each name after all rules of a set; dropped ones left out. */
export const rewriteNames = <Name extends Range, Context extends NameContext<Name>>(
	set: RuleSet<Context, Name>,
	context: Context,
): Name[] => {
	const names: Name[] = []
	for (const name of context.names) {
		const {item} = rewrite(set, context, name, context.doc.run, placeOf)
		if (item !== null) names.push(item)
	}
	return names
}

const placeOf = (name: Range): Range => name

/** The type whose weight is more than `ratio` times that of all others together. */
export function dominantType(weights: ReadonlyMap<EntityType, number>, ratio: number): EntityType | undefined {
	let all = 0
	for (const weight of weights.values()) all += weight
	for (const [type, weight] of weights) if (weight > ratio * (all - weight)) return type
	return undefined
}

/** The rows that names cover. */
export function rowsOf(names: readonly Range[]): Set<number> {
	const rows = new Set<number>()
	for (const {from, to} of names) for (let row = from; row < to; row++) rows.add(row)
	return rows
}

/** Whether a preposition before a name is one of place or direction: `in Oslo`, `to Oslo`. */
export const isPlacePreposition = ({lexicon: {has}}: Document, norm: string): boolean =>
	has(norm, 'location-preposition') || has(norm, 'goal-preposition')

/** Whether a courtesy title stands before a name: it is a person's. */
export const isCourtesyTitled = (doc: Document, {from}: Range): boolean =>
	doc.lexicon.has(bareNorm(doc, from - 1), 'honorific')
