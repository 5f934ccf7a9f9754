import type {StatementFact} from './schema.js'

// `China · shut down · many websites selling fentanyl precursors`
export function describeStatement({claim, subject, verb, object, recipient, adjuncts}: StatementFact): string {
	const action = claim.polarity === 'denied' ? `not: ${verb.text}` : verb.text
	const parts = [subject?.name ?? '—', action, object?.name, recipient && `to ${recipient.name}`]
	const rest = adjuncts.map(({text, preposition}) =>
		text.toLowerCase().startsWith(preposition) ? text : `${preposition} ${text}`.trim(),
	)
	return [...parts.filter(Boolean), ...rest].join(' · ')
}
