import {type Document, wordAt} from '../../../model/document.js'
import type {EntityType, FoundName} from '../../../model/entity.js'
import {ruleSet} from '../../../rules/rule-set.js'
import {identifyName} from '../gazetteer/identify.js'
import {ownList} from '../gazetteer/match.js'
import {type FoundContext, isCourtesyTitled, ofArticle, typeRule} from '../name-context.js'
import {spacedWords} from '../raw-name.js'
import {explainedAbbreviations} from './explained-abbreviations.js'
import {namesakeState} from './namesake-states.js'
import {nationalSide} from './national-sides.js'

/** The type of a name by what the whole article says of it. */
export const articleTypeRules = ruleSet<FoundContext, FoundName>(
	'names',
	['name-consistency', 'name-reference'],
	[
		// `Early Warning Grid (EWG)`: letters in brackets are of the type of what they are short for.
		typeRule<FoundName, FoundContext>({
			name: 'abbreviation-type',
			phase: 'name-consistency',
			example: 'The Northern Trade Agreement (NORTA) helped. NORTA ended. Critics of NORTA agreed.',
			change(context, name) {
				const long = abbreviations(context).get(spacedWords(context.doc, name))
				return long && mayChange(context.doc, name) && long.type !== name.type
					? retyped(context, name, long, 'name-consistency/abbreviation-type')
					: null
			},
		}),
		// Where no list knows a name and the model wavers, that of most mentions.
		typeRule<FoundName, FoundContext>({
			name: 'majority-type',
			phase: 'name-consistency',
			example:
				'Quillmar rose 3 percent. Shares of Quillmar fell. Quillmar said that it would pay. They flew to Quillmar.',
			change(context, name) {
				const words = spacedWords(context.doc, name)
				const type = majorities(context).get(words)
				return type && type !== name.type && mayChange(context.doc, name) && !abbreviations(context).has(words)
					? retyped(context, name, {type, subtype: null}, 'name-consistency/majority-type')
					: null
			},
		}),
		namesakeState,
		nationalSide,
	],
)

const retyped = (
	{doc, lexicon}: FoundContext,
	name: FoundName,
	{type, subtype}: Pick<FoundName, 'type' | 'subtype'>,
	rule: string,
): FoundName => identifyName(doc, {...name, type, subtype, confidence: 0.7, rule}, lexicon)

const maxWords = 6

const mayChange = (doc: Document, name: FoundName): boolean =>
	name.type !== 'group' &&
	name.rule !== ownList &&
	name.to - name.from <= maxWords &&
	/\p{L}{2}/u.test(wordAt(doc, name.from)) &&
	!isCourtesyTitled(doc, name)

const abbreviations = ofArticle(({doc, names}: FoundContext) => explainedAbbreviations(doc, names))

const majorities = ofArticle(({doc, lexicon, names}: FoundContext): ReadonlyMap<string, EntityType> => {
	const votes = new Map<string, Map<EntityType, number>>()
	for (const name of names) {
		if (!mayChange(doc, name)) continue
		const words = spacedWords(doc, name)
		if (lexicon.forms.has(words)) continue
		const sums = votes.get(words) ?? new Map<EntityType, number>()
		votes.set(words, sums.set(name.type, (sums.get(name.type) ?? 0) + name.confidence))
	}
	const types = new Map<string, EntityType>()
	for (const [words, sums] of votes) {
		const type = sums.size > 1 ? clearWinner(sums) : undefined
		// Things are what is left over: of no use against a mention that looks like an organization's.
		if (type && type !== 'event' && type !== 'product' && type !== 'work') types.set(words, type)
	}
	return types
})

// Twice as likely as all others together.
function clearWinner(sums: ReadonlyMap<EntityType, number>): EntityType | undefined {
	let all = 0
	for (const sum of sums.values()) all += sum
	for (const [type, sum] of sums) if (sum > 2 * (all - sum)) return type
	return undefined
}
