import {type FactPresentation, named} from '../presentation.js'
import type {StatementFact} from './schema.js'

export const statementPresentation: FactPresentation<StatementFact> = {
	singular: 'Statement',
	plural: 'Statements',
	about: 'who did what to whom',
	ink: {light: '#4a6118', dark: '#b3cc74'},
	line: 'solid',
	shown: 'verb',
	lane: 1,
	// `The club · sold · two old ferries`
	lead: ({claim, subject, verb, object, recipient}) =>
		[
			subject?.name ?? '—',
			claim.polarity === 'denied' ? `not: ${verb.text}` : verb.text,
			object?.name,
			recipient && `to ${recipient.name}`,
		]
			.filter(Boolean)
			.join(' · '),
	detail: ({adjuncts}) => adjuncts.map(({role, text}) => `${role}: ${text}`).join(' · ') || null,
	parts: ({subject, verb, object, recipient, adjuncts}) => [
		...named('subject', subject),
		...named('verb', verb),
		...named('object', object),
		...named('recipient', recipient),
		...adjuncts.flatMap((adjunct) => named(adjunct.role, adjunct)),
	],
	columns: {
		subject: ({subject}) => subject?.name ?? null,
		verb: ({verb}) => verb.text,
		verbLemma: ({verb}) => verb.lemma,
		object: ({object}) => object?.name ?? null,
		recipient: ({recipient}) => recipient?.name ?? null,
		adjuncts: ({adjuncts}) => adjuncts.map(({role, text}) => `${role}: ${text}`),
		time: ({time}) => time,
		tense: ({tense}) => tense,
		voice: ({voice}) => voice,
		plover: ({plover}) => plover,
		subjectText: ({subject}) => subject?.text ?? null,
		subjectId: ({subject}) => subject?.id ?? null,
		objectText: ({object}) => object?.text ?? null,
		objectId: ({object}) => object?.id ?? null,
		recipientId: ({recipient}) => recipient?.id ?? null,
		quantities: ({quantities}) => quantities,
	},
	types: {adjuncts: 'texts', quantities: 'texts'},
	describe: describeStatement,
}

// `The club · not: sold · two old ferries · in May`
function describeStatement({claim, subject, verb, voice, object, recipient, adjuncts}: StatementFact): string {
	const isAgent = voice === 'passive' && subject && object && subject.start > verb.start
	// A passive is read as one: `The pilot · fired by · the airline`.
	const parts = isAgent
		? [object.name, `${verbWithMarks({claim, verb})} by`, subject.name, recipient && `to ${recipient.name}`]
		: [subject?.name ?? '—', verbWithMarks({claim, verb}), object?.name, recipient && `to ${recipient.name}`]
	const rest = adjuncts.map(({text, preposition}) =>
		text.toLowerCase().startsWith(preposition) ? text : `${preposition} ${text}`.trim(),
	)
	return [...parts.filter(Boolean), ...rest].join(' · ')
}

// `not: closed`, `predicted: open`, `not, intended: sell`: the verb with polarity and modality, plain where both are.
function verbWithMarks({claim, verb}: Pick<StatementFact, 'claim' | 'verb'>): string {
	const marks = [
		...(claim.polarity === 'denied' ? ['not'] : []),
		...(claim.modality === 'actual' ? [] : [claim.modality]),
	]
	return marks.length > 0 ? `${marks.join(', ')}: ${verb.text}` : verb.text
}
