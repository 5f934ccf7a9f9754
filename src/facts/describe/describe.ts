import {expectFact} from '../../model/expected.js'
import type {EventFact} from '../event/schema.js'
import type {Fact} from '../fact.js'
import {presentationOf} from '../presentations.js'
import type {QuoteFact} from '../quote/schema.js'
import type {RoleFact} from '../role/schema.js'
import type {StatementFact} from '../statement/schema.js'
import {sentenceOfRelation} from './relation.js'
import {sentenceOfStatement} from './statement.js'

/**
 * A fact of any kind as a line of plain English, without a full stop: `Ann Lee is mayor of Oldtown`. What another than the
 * article says has `, according to NAME` at its end. Throws TypeError for what is no fact.
 */
export function describe(fact: Fact): string {
	expectFact(fact, 'the fact')
	try {
		return sentenceWithSource(fact)
	} catch (cause) {
		const reason = `The fact of kind \`${fact.kind}\` isn't whole: ${(cause as Error).message}`
		throw new TypeError(`${reason}: give it as \`extract\` returns it`, {cause})
	}
}

function sentenceWithSource(fact: Fact): string {
	const {by, mode} = fact.claim
	const sentence = capital(sentenceOf(fact)).replace(/\s+/g, ' ').trim()
	// `Lee would like …` of Lee's own words has its source.
	const hasSource = mode === 'stated' || by === null || (fact.kind === 'statement' && sentence.startsWith(by))
	return hasSource ? sentence : `${sentence}, according to ${by.replace(/\s+/g, ' ').trim()}`
}

function sentenceOf(fact: Fact): string {
	switch (fact.kind) {
		case 'quote':
			return sentenceOfQuote(fact)
		case 'role':
			return sentenceOfRole(fact)
		case 'relation':
			return sentenceOfRelation(fact)
		case 'statement':
			return `${sentenceOfStatement(fact).replace(/(?<![.,;:])[.,;:]+$/, '')}${markOf(fact)}`
		case 'quantity':
			return `${fact.evidence.text}${fact.agent && !pronoun.test(fact.agent) ? ` (${fact.agent})` : ''}`
		case 'date':
			return `${fact.evidence.text} is ${fact.value}`
		case 'event':
			return presentationOf(fact).describe({...fact, arguments: fact.arguments.filter(isNamed)})
		default:
			return presentationOf(fact).describe(fact)
	}
}

// `They` who stay unknown fill nothing.
const isNamed = ({id, name}: EventFact['arguments'][number]): boolean => id !== null || !pronoun.test(name)

const pronoun = /^(?:he|she|it|they|we|i|you|him|her|them|us|me|who|which|that|this|these|those)$/i

// What its own words don't say: `Lee: to sell the mill` is no event, and `Lee may sell it` says so itself.
const markOf = ({claim: {modality}, evidence, verb}: StatementFact): string =>
	modality === 'actual' || modalVerb.test(evidence.text.slice(0, Math.max(0, verb.end - evidence.start)))
		? ''
		: ` (${modality})`

const modalVerb =
	/(?<!\p{L})(?:can(?:not|['’]t)?|could|may|might|must|ought|shall|should|will|won['’]t|would)(?:n['’]t)?(?!\p{L})|['’]ll(?!\p{L})/iu

function sentenceOfQuote({speaker, speakerId, speakerTitle, source, cue, content, mode, addressee}: QuoteFact): string {
	const words = content.map(({text}) => text).join(' … ')
	const name = speaker ?? source?.text
	// `“It leaked.”` amid more of the same speech is by no unnamed source.
	if (name === undefined) return `Unattributed: ${mode === 'direct' ? `“${words}”` : words}`
	const who = `${name}${speakerTitle ? `, ${speakerTitle},` : ''}`
	if (cue?.lemma === 'according to') return `according to ${who}, ${words}`
	const said = cueOf(cue, addressee, speakerId === null && /s$/.test(name))
	if (mode === 'direct') return `${who} ${said}: “${words}”`
	return `${who} ${said}${/^\p{Lu}/u.test(words) && !/^I\b/.test(words) ? ':' : ''} ${words}`
}

// `told the court`: without its addressee the verb is replaced; a colon or dash is no verb.
function cueOf(cue: QuoteFact['cue'], addressee: QuoteFact['addressee'], isPlural: boolean): string {
	if (!cue || !/\p{L}/u.test(cue.text)) return 'said'
	// `SAID` in a headline; `told the Norvik Times` keeps its names.
	const words = /\s/.test(cue.text) ? cue.text : finite(cue.text.toLowerCase(), cue.lemma, isPlural)
	if (cue.lemma !== 'tell') return words
	return addressee === null ? 'said' : `${words} ${addressee.text}`
}

// `…, arguing that`: a participle has no tense of its own.
function finite(words: string, lemma: string, isPlural: boolean): string {
	if (!words.endsWith('ing') || /\s/.test(lemma)) return words
	if (isPlural) return lemma
	return /[^aeiou]y$/.test(lemma)
		? `${lemma.slice(0, -1)}ies`
		: `${lemma}${/(?:ch|sh|s|x|z|o)$/.test(lemma) ? 'es' : 's'}`
}

function sentenceOfRole({person, title, organization, place, status, since, until, ...rest}: RoleFact): string {
	const post = `${title?.includes(status) ? '' : standing[status]}${title ?? 'a member'}`
	const where = [organization, place].filter(Boolean).join(', ')
	// `spokesman for the army` says whom already.
	const isGiven = rest.for && (rest.for.name === organization || title?.endsWith(` for ${rest.for.text}`))
	const served = rest.for && !isGiven ? ` for ${rest.for.name}` : ''
	const term = `${since ? ` since ${since}` : ''}${until ? ` until ${until}` : ''}`
	return `${person} ${status === 'former' ? 'was' : 'is'} ${post}${where ? ` of ${where}` : ''}${served}${term}`
}

const standing = {acting: 'acting ', elect: 'elected ', former: '', current: '', nominee: 'nominated as '} as const

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`
