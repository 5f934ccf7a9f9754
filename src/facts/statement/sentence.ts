import type {StatementFact} from './schema.js'
import {toldVerb} from './told-verb.js'

// `China · shut down · many websites selling fentanyl precursors`
export function describeStatement({claim, subject, verb, object, recipient, adjuncts}: StatementFact): string {
	const parts = [subject?.name ?? '—', toldVerb({claim, verb}), object?.name, recipient && `to ${recipient.name}`]
	const rest = adjuncts.map(({text, preposition}) =>
		text.toLowerCase().startsWith(preposition) ? text : `${preposition} ${text}`.trim(),
	)
	return [...parts.filter(Boolean), ...rest].join(' · ')
}
