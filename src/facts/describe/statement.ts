import type {StatementFact} from '../statement/schema.js'
import {withoutContraction} from './contraction.js'
import {withSmallOpener} from './small-opener.js'

/** Words that open a clause and say how it hangs on another: without it they say nothing. */
const openings = /^(?:that|and|but|or|who|whom|(?:(?:at|by|for|from|in|of|on|to|with) )?which)(?=\s|$)/i

/** The same before what the clause is about: not in `so far, Lee …`, `As mayor, Lee …`, `While Lee slept, Ray …`. */
const conjunctions =
	/^(?:(?:even )?(?:after|although|as|before|since|though|when|while)|because|once|so|until|where|whereas)(?=\s|$)/i

/** `However, Lee won`: adverbs that tie a sentence to the one before. */
const linkingAdverbs =
	/^(?:also|conversely|furthermore|however|in (?:addition|contrast|fact)|indeed|instead|meanwhile|moreover|nevertheless|nonetheless|on the other hand|similarly|therefore|thus),?(?=\s|$)/i

/** Pronouns and descriptions are replaced by a name where it is known: up to so many words. */
const maxDescription = 3

/** A statement in its own words: its clause, with the name of its subject. */
export function sentenceOfStatement(statement: StatementFact): string {
	const {subject, evidence, verb, voice, object} = statement
	if (!subject) return withoutLinks(evidence.text)
	// The grammatical subject of a passive is its object here.
	const patient = voice === 'passive' && object && object.end <= verb.start ? object : null
	const isOutside = patient !== null && patient.end <= evidence.start
	if (subject.start >= evidence.start && subject.end <= evidence.end && !isOutside) {
		const from = subject.start - evidence.start
		const [opening, rest] = [openingOf(evidence.text.slice(0, from)), restOf(statement, subject.end - evidence.start)]
		// `I’ve sold my mill`: `my` and the verb agree with `I`.
		if (isFirstPerson(subject)) return `${subject.name}: ${opening}${subject.text}${rest}`
		if (!isReplaced(subject) || isNamedIn(subject, rest)) return `${opening}${subject.text}${rest}`
		return `${opening}${subject.name}${asideOf(subject)}${withoutContraction(statement, rest)}`
	}
	// `barred from holding office`, `accused of taking a ring`: the preposition belongs to the verb before.
	const rest = withoutLinks(evidence.text).replace(/^(?:for|from|of|with)\s(?=\p{L}{1,30}ing\b)/iu, '')
	return `${(patient ?? subject).name}${/^(?:to\b|\p{L}+ing\b)/iu.test(rest) ? ':' : ''} ${rest}`
}

const withoutLinks = (clause: string): string =>
	clause.trim().replace(openings, '').trim().replace(conjunctions, '').trim()

/** What stands before the subject, without the words that tie the clause to another. */
function openingOf(words: string): string {
	const opening = words.trim().replace(openings, '').trim().replace(linkingAdverbs, '').trim()
	const rest = opening.replace(conjunctions, '') === '' ? '' : opening
	return rest && /\s$/.test(words) ? `${rest} ` : rest
}

type Subject = NonNullable<StatementFact['subject']>

/** `rural Conservatives` are not all of them: a phrase that ends with the name stays; `he nor Lee` are not both. */
const isReplaced = ({text, name}: Subject): boolean =>
	text !== name &&
	text.split(/\s+/).length <= maxDescription &&
	!text.endsWith(` ${name}`) &&
	!/\s(?:n?or)\s/.test(text)

// `A start-up, Nasalytics, has …`: the name follows in an apposition.
const isNamedIn = ({name}: Subject, rest: string): boolean =>
	/^\s{0,2}[,(–—-]/.test(rest) && rest.slice(0, maxAside + name.length).includes(name)

/** Characters of an apposition before the name in it. */
const maxAside = 30

// `Lee, 47,`
const asideOf = ({text}: Subject): string => /^[^,]{1,80}(?<aside>,\s.{1,80})$/.exec(text)?.groups?.aside ?? ''

const isFirstPerson = ({text, name}: Subject): boolean => /^(?:I|we)$/i.test(text) && name !== text

// `the loss that Norvik has faced since May`: the object that the relative clause hangs on goes behind its verb.
function restOf({evidence, verb, voice, object}: StatementFact, from: number): string {
	const rest = evidence.text.slice(from)
	const isGap = voice === 'active' && object !== null && object.end <= evidence.start && verb.end <= evidence.end
	if (!isGap) return rest
	const at = verb.end - evidence.start - from
	const words = withSmallOpener(object.name)
	return at > 0 ? `${rest.slice(0, at)} ${words}${rest.slice(at)}` : rest
}
