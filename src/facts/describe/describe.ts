import {expectFact} from '../../model/expected.js'
import type {EventFact} from '../event/schema.js'
import type {Fact} from '../fact.js'
import {presentationOf} from '../presentations.js'
import type {StatementFact} from '../statement/schema.js'
import {readableDay} from './day.js'
import {isPronoun} from './pronoun.js'
import {sentenceOfQuantity} from './quantity.js'
import {sentenceOfQuote} from './quote.js'
import {sentenceOfRelation} from './relation.js'
import {sentenceOfRole} from './role.js'
import {withSmallOpener} from './small-opener.js'
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
	const {by, byId, mode} = fact.claim
	const sentence = capital(sentenceOf(fact)).replace(/\s+/g, ' ').trim()
	// `Lee would like …` of Lee's own words has its source.
	const hasSource = mode === 'stated' || by === null || (fact.kind === 'statement' && sentence.startsWith(by))
	if (hasSource) return sentence
	const source = by.replace(/\s+/g, ' ').trim()
	// `Doctors` of no name
	const inside = byId === null && /^\p{Lu}\p{Ll}+$/u.test(source) ? source.toLowerCase() : withSmallOpener(source)
	return `${sentence.replace(/[.,](?=[”’"']$)/, '')}, according to ${inside}`
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
			return withMark(fact, sentenceOfStatement(fact).replace(/(?<![.,;:])[.,;:]+$/, ''))
		case 'quantity':
			return sentenceOfQuantity(fact)
		case 'date':
			return `${fact.evidence.text} is ${readableDay(fact.value, fact.type)}`
		case 'event':
			return presentationOf(fact).describe({...fact, arguments: fact.arguments.filter(isNamed)})
		default:
			return presentationOf(fact).describe(fact)
	}
}

// `They` who stay unknown fill nothing.
const isNamed = ({id, name}: EventFact['arguments'][number]): boolean => id !== null || !isPronoun(name)

// What its own words don't say: `Lee: to sell the mill` is no event, and `Lee may sell it` says so itself; `It is unlikely that Lee will go`.
function withMark({claim: {polarity, modality}, evidence, verb}: StatementFact, sentence: string): string {
	const saysModality = modalityWord.test(evidence.text.slice(0, Math.max(0, verb.end - evidence.start)))
	const marks = [
		...(polarity === 'denied' && !denialWord.test(sentence) ? ['denied'] : []),
		...(modality === 'actual' || saysModality ? [] : [modality]),
	]
	return marks.length === 0 ? sentence : `${sentence} (${marks.join(', ')})`
}

const denialWord =
	/(?<!\p{L})(?:almost|cannot|hardly|instead of|nearly|neither|never|no|no-one|nobody|none|nor|not|nothing|nowhere|rarely|rather than|scarcely|seldom|without)(?!\p{L})|n['’]t(?!\p{L})/iu

const modalityWord =
	/(?<!\p{L})(?:expected|can(?:not|['’]t)?|could|may|might|must|ought|shall|should|will|won['’]t|would)(?:n['’]t)?(?!\p{L})|['’]ll(?!\p{L})/iu

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`
