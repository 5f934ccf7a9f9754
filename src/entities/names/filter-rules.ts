import {type Document, normAt, normIn, wordAt} from '../../model/document.js'
import {type RuleCard, rule} from '../../rules/rule.js'
import {ruleSet} from '../../rules/rule-set.js'
import {type NameContext, ofArticle, type RawName, wordsOf} from './name-context.js'

const filterRule = ({drops, ...card}: RuleCard & {readonly drops: (context: NameContext, name: RawName) => boolean}) =>
	rule<NameContext, RawName, true>({
		...card,
		match: (context, name) => (drops(context, name) ? true : null),
		apply: () => null,
	})

/** Rules that drop what is no name. */
export const filterRules = ruleSet<NameContext, RawName>(
	'entities/names',
	['name-filter'],
	[
		filterRule({
			name: 'calendar-word',
			phase: 'name-filter',
			example: 'The vote was moved to Christmas week.',
			drops: ({doc}, {type, from, to}) => type !== 'person' && to - from === 1 && normIn(doc, from, 'calendar-word'),
		}),
		// `Jane Roe, M.D.`
		filterRule({
			name: 'academic-degree',
			phase: 'name-filter',
			example: 'Jane Roe, M.D., agreed.',
			drops: ({doc}, {from, to}) =>
				to - from === 1 &&
				normAt(doc, from - 1) === ',' &&
				doc.lexicon.has(normAt(doc, from).replaceAll('.', ''), 'post-nominal'),
		}),
		filterRule({
			name: 'deity',
			phase: 'name-filter',
			example: 'Only God knows it, Mary Holt said.',
			drops: ({doc}, {type, from, to}) =>
				type === 'person' && to - from === 1 && /^(?:God|Allah|Jehovah|Yahweh)$/.test(wordAt(doc, from)),
		}),
		// What a minister is for is no body.
		filterRule({
			name: 'portfolio',
			phase: 'name-filter',
			example: 'The Minister of International Cooperation spoke in Oslo.',
			drops: ({doc, lexicon}, name) =>
				name.type === 'organization' && isPortfolio(doc, name) && !lexicon.forms.has(wordsOf(doc, name)),
		}),
		// `GDP`, `CEO`
		filterRule({
			name: 'common-abbreviation',
			phase: 'name-filter',
			example: 'The GDP of Peru fell.',
			drops: (context, name) =>
				name.type !== 'place' && isAbbreviation(context.doc, name) && isCommon(context, wordAt(context.doc, name.from)),
		}),
		// `body mass index (BMI)`, and `BMI` after that; the football association (FA) is one.
		filterRule({
			name: 'explained-abbreviation',
			phase: 'name-filter',
			example: 'The nurse took the body mass index (BMI) of every child. The BMI was high.',
			drops: (context, name) =>
				isAbbreviation(context.doc, name) && explained(context).has(wordAt(context.doc, name.from)),
		}),
	],
)

// `Undersecretary for Tourism and Trade`; a minister of a named body has its noun: `Minister of the Royal Court`.
function isPortfolio(doc: Document, {from, to}: RawName): boolean {
	if (
		!/^(?:for|of)$/.test(normAt(doc, from - 1)) ||
		!/^(?:ministers?|undersecretary|under-secretary)$/.test(normAt(doc, from - 2))
	)
		return false
	for (let row = from; row < to; row++) if (normIn(doc, row, 'collective-noun')) return false
	return /^\p{Lu}\p{Ll}/u.test(wordAt(doc, from))
}

const isCommon = (context: NameContext, letters: string): boolean =>
	context.doc.lexicon.has(letters.toLowerCase(), 'common-abbreviation') && !named(context).has(letters)

const isAbbreviation = (doc: Document, {from, to, type}: RawName): boolean =>
	to - from === 1 && type !== 'person' && /^\p{Lu}[\p{Lu}\d]{1,4}s?$/u.test(wordAt(doc, from))

const isInBrackets = (doc: Document, row: number): boolean =>
	wordAt(doc, row - 1) === '(' && wordAt(doc, row + 1) === ')'

// `the Pan-Island Assembly of Crews (PAC)` is an organization.
const named = ofArticle(
	({doc, names}: NameContext): ReadonlySet<string> =>
		new Set(
			names.flatMap((name) =>
				isAbbreviation(doc, name) && isInBrackets(doc, name.from) && /^\p{Lu}/u.test(wordAt(doc, name.from - 2))
					? wordAt(doc, name.from)
					: [],
			),
		),
)

const explained = ofArticle(
	({doc, names}: NameContext): ReadonlySet<string> =>
		new Set(
			names.flatMap((name) => (isAbbreviation(doc, name) && isExplained(doc, name.from) ? wordAt(doc, name.from) : [])),
		),
)

// The words before the bracket begin with the letters, all in lower case, and name no organization: `long-term plan (LTP)`.
function isExplained(doc: Document, row: number): boolean {
	if (!isInBrackets(doc, row)) return false
	const letters = wordAt(doc, row).replace(/s$/, '').toLowerCase()
	let end = letters.length
	// A hyphen is a word of its own: as many again, at most.
	for (let at = row - 2; end > 0; at--) {
		const parts = wordAt(doc, at).split('-').filter(Boolean)
		if (at < row - 2 - 2 * letters.length || parts.length > end) return false
		if (!parts.every((part, index) => part[0] === letters[end - parts.length + index])) return false
		end -= parts.length
	}
	return !doc.lexicon.has(normAt(doc, row - 2).replace(/s$/, ''), 'organization-name-noun')
}
