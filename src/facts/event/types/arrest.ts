import {codes, type EventType, many, one, triggers, words} from './type.js'

/** Arrest, detention, capture, release. */
export const arrest: EventType = {
	name: 'arrest',
	family: 'law',
	plover: codes('COERCE', {
		RETREAT: 'release, free, let go, bail, parole, freedom, swap, prisoner swap, prisoner exchange',
		COOPERATE: 'extradite, extradition',
	}),
	strong: triggers({
		verbs:
			'arrest, detain, capture, apprehend, imprison, jail, nab, extradite, take into custody, recapture, round up, remand, take hostage, intern, incarcerate',
		nouns:
			'arrest, detention, capture, custody, extradition, apprehension, manhunt, roundup, imprisonment, incarceration, arrests, recapture, house arrest, prisoner swap, prisoner exchange',
	}),
	weak: triggers({
		verbs:
			'hold, release, free, seize, raid, catch, swap, pick up, custody, turn himself in, surrender, escape, deport, bail, bust, parole, let go, handcuff, intercept, take captive, lock up, take away',
		nouns:
			'release, raid, captive, hostage, prisoner, deportation, surrender, escape, jail, bail, crackdown, sweep, freedom, swap',
		adjectives: 'jailed, captive',
	}),
	context: words(
		'police custody suspect warrant officer jail prison bail charges cell prisoner detainee fugitive hostage sheriff raid handcuffs deputies',
	),
	roles: {
		person: many('person', 'object subject of possessor verb-object verb-subject'),
		number: one('number', 'object of subject'),
		by: one('organization person place', 'subject by'),
		offence: one('thing clause', 'for on over in after'),
		release: one('thing clause', 'self from on'),
	},
	// `joint custody of their sons`
	excluded: [
		{
			nouns: ['custody'],
			slot: 'of',
			lemmas: words('child kid son daughter baby toddler infant twin dog cat pet record document'),
		},
	],
}
