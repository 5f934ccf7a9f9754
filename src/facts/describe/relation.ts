import {genitiveOf} from '../../model/grammar/genitive.js'
import type {RelationFact} from '../relation/schema.js'
import {readableDay} from './day.js'
import {isPronoun} from './pronoun.js'

/** A relation as a sentence: `Ann Lee is 36 years old`, `Ann Lee’s wife is Bo Ray`. */
export function sentenceOfRelation({
	type,
	subject: {name: subject},
	object: {name},
	detail,
	evidence,
}: RelationFact): string {
	const object = isPronoun(name) ? name.toLowerCase() : name
	switch (type) {
		case 'age':
			return `${subject} is ${object} years old`
		case 'nationality':
			return `${subject} is from ${object}`
		case 'birth':
			return `${subject} was born ${/^[\dX]{4}(?:-|$)/.test(object) ? (object.length > 7 ? 'on' : 'in') : 'in'} ${readableDay(object)}`
		case 'residence':
			return `${subject} lives in or comes from ${object}`
		case 'family':
			return `${possessiveOf(subject)} ${detail ?? 'relative'} is ${object}`
		case 'ownership':
			return `${subject} ${wasOwner.test(evidence.text) ? 'owned' : 'owns'} ${detail === null ? '' : `${detail} of `}${object}`
		case 'founder':
			return `${subject} founded ${object}`
		case 'base':
			return `${subject} is based in ${object}`
		default:
			return `${subject} ${verbOf(detail)} ${detail === 'party' ? partyOf(object) : object}`
	}
}

// `Ann Lee’s`; `Her`, where the text doesn't name her
const possessiveOf = (name: string): string =>
	name === 'She' ? 'Her' : name === 'He' ? 'His' : genitiveOf(name, 'person')

function verbOf(detail: string | null): string {
	if (detail === 'school') return 'is or was at'
	return detail === 'employee' || detail === 'team' ? 'is or was with' : 'belongs to'
}

// `Lee owned two papers`, but no `Lee-owned papers`, `is owned jointly by Lee`.
const wasOwner = /(?<![\p{L}-]|\b(?:are|be|been|is|was|were) )(?:co-)?owned (?!(?:[\p{L}\d%.]{1,20} ){0,3}by\b)/u

const partyWord = /^(?:communist|conservative|democratic|green|labou?r|liberal|libertarian|republican|socialist)$/i

// `Democratic nominee Ann Lee` belongs to the Democratic Party.
function partyOf(name: string): string {
	if (partyWord.test(name)) return `the ${name} Party`
	return /(?:Party|s)$/.test(name) && !/^the\b/i.test(name) ? `the ${name}` : name
}
