import {codes, type EventType, many, one, triggers, words} from './type.js'

/** Charge, indictment, accusation before a court. */
export const charge: EventType = {
	name: 'charge',
	family: 'law',
	plover: codes('DISAPPROVE', {
		INVESTIGATE: 'investigate, investigation, probe',
	}),
	strong: triggers({
		verbs: 'charge, indict, accuse, prosecute, arraign, impeach, charge-sheet',
		nouns: 'charge, indictment, arraignment, prosecution, charges, charge sheet, chargesheet, criminal charge',
	}),
	weak: triggers({
		verbs:
			'allege, face, book, file, face charge, file charge, bring charge, court-martial, cite, summon, implicate, investigate, slap, register',
		nouns: 'accusation, count, allegation, investigation, case, summons, impeachment, hearing, probe, complaint',
	}),
	context: words(
		'count felony murder fraud prosecutor indictment court offence offense crime misdemeanor suspect assault theft conspiracy corruption',
	),
	roles: {
		person: many('person organization', 'object subject against of possessor verb-subject verb-object'),
		by: one('organization person', 'subject by'),
		offence: many('thing clause', 'with of for over on as'),
	},
	excluded: [
		{
			verbs: ['file'],
			slot: 'for',
			lemmas: words('divorce separation bankruptcy protection custody patent office election'),
		},
	],
}
