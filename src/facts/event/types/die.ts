import {codes, type EventType, many, one, triggers, words} from './type.js'

/** A person dies, is found dead, or is killed without an attacker. */
export const die: EventType = {
	name: 'die',
	family: 'harm',
	plover: codes(null, {
		ASSAULT: 'execute, execution',
	}),
	strong: triggers({
		verbs: 'die, drown, perish, slay, execute, succumb, pass away, lose life',
		nouns: 'death, suicide, execution, fatality, demise, passing',
	}),
	weak: triggers({
		verbs:
			'kill, find, lose, claim, commit, claim life, bury, mourn, suffocate, electrocute, hang, asphyxiate, starve, be found dead, leave, murder',
		nouns: 'body, funeral, toll, killing, drowning, casualty, mortality, death toll, loss of life, obituary',
		adjectives: 'dead, late',
	}),
	context: words('dead death body funeral cancer hospital illness heart disease overdose grave family age victim toll'),
	roles: {
		person: many('person', 'subject object of possessor verb-subject compound'),
		number: one('number', 'subject object of compound self'),
		cause: one('thing', 'of from in to after by'),
	},
	excluded: [
		// `lost confidence`, `lost the case`
		{
			verbs: ['lose'],
			slot: 'object',
			fillers: ['thing', 'clause', 'money', 'percent', 'score', 'time', 'organization'],
		},
	],
}
