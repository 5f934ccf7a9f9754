import {codes, type EventType, many, one, triggers, words} from './type.js'

// `restored relations with Norland`
const renewing =
	'establish ties, establish relations, restore ties, restore relations, resume ties, resume relations, upgrade ties, upgrade relations'

/** An accord between parties, a treaty, a deal to stop or do something. */
export const agree: EventType = {
	name: 'agree',
	family: 'diplomacy',
	plover: codes('AGREE', {
		SUPPORT: `sign, sign agreement, sign accord, sign deal, sign treaty, sign memorandum, sign contract, ink, ratify, finalize, finalise, normalize, endorse, ${renewing}`,
		CONSULT: 'negotiate',
	}),
	strong: triggers({
		verbs: `agree, sign agreement, reach agreement, sign accord, sign deal, sign treaty, strike deal, reach deal, sign memorandum, sign contract, ink, come to terms, ${renewing}`,
		nouns:
			'agreement, accord, treaty, ceasefire, truce, settlement, pact, cease-fire, peace deal, peace agreement, trade deal, trade agreement, free trade agreement, memorandum of understanding, memorandum, armistice, nuclear deal, mou, peace accord, consensus',
	}),
	weak: triggers({
		verbs:
			'sign, strike, reach, settle, broker, conclude, ratify, commit, join, cooperate, pledge, accept, seal, finalize, finalise, resolve, normalize, renew, endorse, extend, announce, approve, work, negotiate, establish',
		nouns:
			'deal, compromise, contract, signing, partnership, commitment, cooperation, understanding, arrangement, alliance, plan, collaboration',
	}),
	context: words(
		'agreement deal treaty accord pact ceasefire cooperation side leaders memorandum peace trade bilateral signed partnership parties talks truce',
	),
	roles: {
		party: many('organization place person', 'subject between by with of possessor compound object to verb-subject'),
		subject: one('clause thing', 'clause to on for over object in of about compound verb-object self'),
	},
	// `established relations with its banks`
	excluded: [
		{
			verbs: words(renewing),
			lacks: ['place'],
		},
	],
}
