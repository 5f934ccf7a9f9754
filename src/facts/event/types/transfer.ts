import {type EventType, many, one, triggers, words} from './type.js'

/** An athlete or artist changes team or label, or signs. */
export const transfer: EventType = {
	name: 'transfer',
	family: 'contest',
	plover: null,
	strong: triggers({
		verbs: 'transfer, sign contract, sign deal',
		nouns: 'transfer, free transfer, loan deal, transfer fee, loan move, signing',
	}),
	weak: triggers({
		verbs:
			'sign, join, trade, leave, depart, move, switch, loan, return, swap, acquire, rejoin, bring, snap up, seal, land, release, re-sign, complete move, buy, sell, opt, waive, draft, extend',
		nouns: 'move, trade, loan, contract, exit, switch, arrival, return, extension, recruit, draft, departure, deal',
	}),
	context: words(
		'club contract season player deal striker midfielder loan fee team signing transfer league free agent coach trade goalkeeper defender year-long',
	),
	roles: {
		person: many('person', 'object subject of possessor verb-subject'),
		from: one('organization', 'from subject'),
		to: one('organization', 'to for with object subject by'),
		fee: one('money thing', 'for on of in'),
	},
}
