import {type EventType, many, one, triggers, words} from './type.js'

/** A prize, record or title. */
export const award: EventType = {
	name: 'award',
	family: 'contest',
	plover: null,
	strong: triggers({
		verbs:
			'award, crown, honor, honour, knight, win award, win prize, make history, set record, break record, win medal, take home, win gold, win title, induct, win championship, canonize',
		nouns:
			'award, winner, prize, medal, trophy, title, record, championship, nominee, gold medal, silver medal, bronze medal, world record, accolade, nobel prize, hall of fame, knighthood, honorary degree, oscar, grammy, emmy, golden globe, nomination',
	}),
	weak: triggers({
		verbs:
			'win, receive, break, set, name, earn, bag, take, claim, present, choose, become, select, match, collect, vote, occupy, recognize, recognise, nominate, scoop, land, clinch, garner, rank, rate, accept, grab, pick up, achieve, go to, equal, declare, be, congratulate, celebrate, give, get, top, hold, retain, secure, dedicate, smash, earn nomination, certify, pick',
		nouns:
			'champion, honor, win, crown, history, victory, place, honour, recognition, finalist, achievement, tribute, laureate, feat, milestone, first, nominations, winners, runner-up, citation, distinction, bronze, silver, gold, nod',
	}),
	context: words(
		'award prize medal record title best winner nominee honor honour category ceremony trophy championship cup gold champion history oscar grammy emmy nobel year actor actress album first world crown finalist',
	),
	roles: {
		winner: many('person organization thing place', 'subject object to of possessor for verb-subject by predicate'),
		award: one('thing title', 'object for of with as predicate self compound verb-object in to'),
		by: one('organization person', 'by from subject of at'),
	},
}
