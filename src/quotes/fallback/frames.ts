import {type Document, lemmaAt, normAt, sentenceAt, uposAt, xposAt} from '../../model/document.js'
import {isNominal, nounPhraseOf} from '../../model/grammar/noun-phrase.js'
import type {Clause} from '../../model/grammar/phrases.js'
import {subtreeOf} from '../../model/grammar/tree.js'
import type {RuleRun} from '../../model/rule-run.js'
import type {Range} from '../../model/span.js'
import type {RuleCard} from '../../rules/rule.js'
import {ruleSet} from '../../rules/rule-set.js'
import type {CueClause, CueContent} from '../attribution.js'
import {withoutPunctuation} from '../detect/candidates.js'
import {reportiveCues} from '../filter/narrated.js'
import {type AnswerRule, answers, ask} from '../first-answer.js'

/** Most tokens between a cue and its content. */
const maxDistance = 25

/** Longest subject of a small clause, in tokens. */
const maxSmallClauseSubjectTokens = 12

/** Most tokens between a document and the relative pronoun that refers to it. */
const maxModifierTokens = 8

const frame = (
	card: Pick<RuleCard, 'name' | 'example'>,
	verb: readonly string[],
	find: (doc: Document, clause: Clause, limit: number) => CueContent | undefined,
): AnswerRule<Document, Clause, CueContent> =>
	answers({...card, phase: 'frame', trigger: {verb}}, (doc, clause) =>
		find(doc, clause, sentenceAt(doc, clause.verb)?.to ?? doc.tokens.length),
	)

/** The content of cues with a frame of their own, by the words themselves: parses of long frames are often wrong. */
export const framedRules = ruleSet(
	'quotes',
	['frame'],
	[
		frame(
			{name: 'accuse-of-gerund', example: 'Holt accused Keller, who denies it, of burying the report.'},
			['accuse'],
			accusation,
		),
		frame(
			{name: 'appeal-to-infinitive', example: 'Keller called on owners in the capital, Narva, to be careful.'},
			['appeal', 'call'],
			appeal,
		),
		frame(
			{name: 'show-small-clause', example: 'A poll that showed Keller leading by two points came out in May.'},
			['find', 'show'],
			smallClause,
		),
		frame(
			{name: 'raised-subject', example: 'Moss was said to have left the port in a fishing boat.'},
			reportiveCues,
			raising,
		),
	],
	{words: {verb: ({context, asked}) => lemmaAt(context, asked.verb)}},
)

/** What the frame of a cue clause holds. */
export const findFramed = (doc: Document, {clause}: CueClause, run: RuleRun): CueContent | undefined =>
	ask(framedRules, doc, clause, run, clause.group)

// `called on owners in the capital, Narva, to be careful`, `appealed to both sides to meet`
function appeal(doc: Document, {verb, group}: Clause, limit: number): CueContent | undefined {
	const to = lemmaAt(doc, verb) === 'call' ? /^(?:on|upon)$/ : /^to$/
	if (!to.test(normAt(doc, group.to)) || uposAt(doc, group.to) !== 'ADP') return undefined
	for (let row = group.to + 2; row < Math.min(limit - 1, group.to + maxDistance); row++) {
		if (xposAt(doc, row) === 'TO' && xposAt(doc, row + 1) === 'VB')
			return contentIn(doc, {from: row, to: Math.min(limit, infinitiveEnd(doc, row + 1))}, 'appeal')
		if (/^(?:AUX|SCONJ|VERB)$/.test(uposAt(doc, row)) || /^[.:;]$/.test(normAt(doc, row))) return undefined
	}
	return undefined
}

// `a poll that showed Keller leading by two points`, `figures showing rents falling`
function smallClause(doc: Document, {verb, group, subject}: Clause, limit: number): CueContent | undefined {
	const isRelative = /^(?:that|which)$/.test(normAt(doc, group.from - 1))
	const source = isRelative ? documentBefore(doc, group.from - 1) : (subject?.head ?? -1)
	if (source < 0 || source > verb || !isText(doc, source)) return undefined
	let row = group.to
	while (
		row < limit - 1 &&
		row < group.to + maxSmallClauseSubjectTokens &&
		/^(?:ADJ|ADP|CCONJ|DET|NOUN|NUM|PRON|PROPN|SYM)$/.test(uposAt(doc, row))
	)
		row++
	if (row < group.to + 1 || xposAt(doc, row) !== 'VBG' || !isNominal(doc, row - 1)) return undefined
	const {to} = subtreeOf(doc.tree, row)
	const found = contentIn(doc, {from: group.to, to: Math.min(limit, Math.max(to, row + 1))}, 'picture')
	if (!found || !isRelative) return found
	const {core} = nounPhraseOf(doc, source)
	return {content: found.content, rule: found.rule, source: {from: core.from, to: core.to, head: source}}
}

const isText = (doc: Document, noun: number): boolean =>
	doc.lexicon.has(lemmaAt(doc, noun), 'document-noun') && !doc.lexicon.has(lemmaAt(doc, noun), 'recording-noun')

// `a poll published on Monday that showed`, wherever the tree attaches the clause; -1 where none stands there.
function documentBefore(doc: Document, row: number): number {
	for (let at = row - 1; at > row - maxModifierTokens && at >= 0 && uposAt(doc, at) !== 'PUNCT'; at--)
		if (uposAt(doc, at) === 'NOUN' && isText(doc, at)) return at
	return -1
}

// `Moss was said to have left`: the subject and the infinitive are the content; who says so is not named.
function raising(doc: Document, {subject, voice, agent, verb, group}: Clause, limit: number): CueContent | undefined {
	const {to} = group
	if (voice !== 'passive' || agent || !subject || subject.to > group.from || normAt(doc, subject.head) === 'it')
		return undefined
	if (group.to !== verb + 1 || normAt(doc, to) !== 'to' || xposAt(doc, to + 1) !== 'VB') return undefined
	const found = contentIn(doc, {from: to, to: Math.min(limit, infinitiveEnd(doc, to + 1))}, 'raising')
	return found && {...found, content: [withoutPunctuation(doc, subject), ...found.content]}
}

// `accused Keller, who denies it, of burying the report`: with whom it accuses; `crews accused of selling boats`
function accusation(doc: Document, {verb, group, voice}: Clause, limit: number): CueContent | undefined {
	for (let row = verb + 1; row < Math.min(limit - 1, verb + maxDistance); row++) {
		if (normAt(doc, row) !== 'of' || xposAt(doc, row + 1) !== 'VBG') continue
		const head = doc.tree.heads[row] ?? -1
		const ends = [row + 1, head].map((at) => (at > row ? subtreeOf(doc.tree, at).to : row))
		return contentIn(
			doc,
			{from: voice === 'active' ? group.to : row, to: Math.min(limit, Math.max(...ends))},
			'accusation',
		)
	}
	return undefined
}

function contentIn(doc: Document, range: Range, rule: string): CueContent | undefined {
	const content = withoutPunctuation(doc, range)
	return content.to - content.from > 1 ? {content: [content], rule} : undefined
}

// Where the infinitive of a verb ends, whatever follows it: `be careful and stay`.
function infinitiveEnd({tree}: Document, verb: number): number {
	const head = /^(?:aux|cop)/.test(tree.deprels[verb]!) ? tree.heads[verb]! : verb
	return Math.max(subtreeOf(tree, Math.max(head, verb)).to, verb + 1)
}
