import {type Look, named} from '../look.js'
import type {StatementFact} from './schema.js'

export const statementLook: Look<StatementFact> = {
	singular: 'Statement',
	plural: 'Statements',
	about: 'who did what to whom',
	ink: {light: '#4a6118', dark: '#b3cc74'},
	line: 'solid',
	shown: 'verb',
	lane: 1,
	// `China · shut down · many websites`
	lead: ({claim, subject, verb, object, recipient}) =>
		[
			subject?.name ?? '—',
			claim.polarity === 'denied' ? `not: ${verb.text}` : verb.text,
			object?.name,
			recipient && `to ${recipient.name}`,
		]
			.filter(Boolean)
			.join(' · '),
	body: ({adjuncts}) => adjuncts.map(({role, text}) => `${role}: ${text}`).join(' · ') || null,
	parts: ({subject, verb, object, recipient, adjuncts}) => [
		...named('subject', subject),
		...named('verb', verb),
		...named('object', object),
		...named('recipient', recipient),
		...adjuncts.flatMap((adjunct) => named(adjunct.role, adjunct)),
	],
}
