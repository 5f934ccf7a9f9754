import type {StatementFact} from '../statement/schema.js'

/** Words that open a clause and say how it hangs on another: without it they say nothing. */
const openings = /^(?:that|and|but|or|while|whereas|who|whom|which|when|where|because|since|so|although|though)(?=\s)/i

/** Pronouns and descriptions are replaced by a name where it is known: up to so many words. */
const maxDescription = 3

/** A statement in its own words: its clause, with the name of its subject. */
export function sentenceOfStatement({subject, evidence, verb, voice, object}: StatementFact): string {
	const clause = evidence.text
	const inside = subject && subject.start >= evidence.start && subject.end <= evidence.end
	if (!subject) return clause.replace(openings, '').trim()
	if (inside) {
		const from = subject.start - evidence.start
		const to = subject.end - evidence.start
		const words = isReplaced(subject) ? subject.name : subject.text
		return `${clause.slice(0, from)}${words}${clause.slice(to)}`.trim().replace(openings, '').trim()
	}
	// The grammatical subject of a passive is its object here.
	const given = voice === 'passive' && object && object.end <= verb.start ? object : subject
	const rest = clause.replace(openings, '').trim()
	return `${given.name}${/^(?:to\b|\p{L}+ing\b)/iu.test(rest) ? ':' : ''} ${rest}`
}

const isReplaced = ({text, name}: NonNullable<StatementFact['subject']>): boolean =>
	text !== name && text.split(/\s+/).length <= maxDescription
