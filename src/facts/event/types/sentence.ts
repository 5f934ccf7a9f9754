import {codes, type EventType, many, one, triggers, words} from './type.js'

/** A punishment is given. */
export const sentence: EventType = {
	name: 'sentence',
	family: 'law',
	plover: codes('COERCE'),
	strong: triggers({
		verbs: 'sentence, condemn to death, sentence to death, jail, sentenced',
		nouns:
			'sentence, sentencing, prison sentence, jail sentence, life sentence, jail term, death sentence, prison term, life imprisonment, death penalty, suspended sentence, life in prison, years in prison, community service',
	}),
	weak: triggers({
		verbs: 'fine, imprison, condemn, demand, give, hand, hand down, receive, get, serve, order, commute, spare, extend',
		nouns:
			'prison, imprisonment, term, probation, parole, punishment, fine, years, caning, execution, pardon, clemency',
	}),
	context: words(
		'prison years jail life months judge court murder death term fine probation guilty convicted parole hanging',
	),
	roles: {
		person: many('person organization', 'object subject of possessor for verb-subject'),
		sentence: one('thing time money', 'to of object verb-object self with'),
		offence: many('thing clause', 'for over of on after'),
		court: one('organization person', 'subject by in'),
	},
	slotRoles: [
		{
			verbs: words('sentence, jail, imprison, condemn, condemn to death, sentence to death'),
			beside: ['object'],
			roles: {object: 'person', subject: 'court', by: 'court'},
		},
	],
}
