import {codes, type EventType, many, one, triggers, words} from './type.js'

/** Plea, conviction, acquittal, a trial begins, a case is dropped. */
export const trial: EventType = {
	name: 'trial',
	family: 'law',
	plover: codes(null, {
		COERCE: 'convict, conviction, find guilty, guilty verdict',
	}),
	strong: triggers({
		verbs:
			'convict, acquit, plead, plead guilty, plead not guilty, stand trial, go on trial, find guilty, exonerate, put on trial',
		nouns:
			'trial, verdict, conviction, acquittal, plea, mistrial, guilty plea, court hearing, retrial, guilty verdict, court-martial, inquest',
		adjectives: 'guilty',
	}),
	weak: triggers({
		verbs:
			'try, testify, dismiss, drop, postpone, hear, adjourn, find, appear, admit, deny, confess, clear, quash, face trial, overturn',
		nouns: 'hearing, guilty, case, testimony, appearance, admission, confession, jury',
		adjectives: 'innocent',
	}),
	context: words(
		'court jury judge guilty defendant prosecutor trial verdict innocent murder count evidence testimony witness courtroom lawyer',
	),
	roles: {
		person: many('person organization', 'subject object of possessor verb-subject against'),
		outcome: one('thing clause', 'self predicate object verb-object'),
		offence: many('thing clause', 'of to for on over with'),
		court: one('organization', 'in at before by subject'),
	},
	slotRoles: [
		{
			verbs: words('convict, acquit, exonerate, find guilty'),
			beside: ['object'],
			roles: {object: 'person', subject: 'court', by: 'court'},
		},
	],
	opposed: [
		words('convict, find guilty, plead guilty, conviction, guilty verdict, guilty plea, guilty'),
		words('acquit, clear, exonerate, plead not guilty, dismiss, acquittal, innocent'),
	],
}
