import {type EventType, many, one, triggers, words} from './type.js'

/** The result of a match or a race. */
export const game: EventType = {
	name: 'game',
	family: 'contest',
	plover: null,
	strong: triggers({
		verbs:
			'beat, defeat, rout, thrash, edge, trounce, knock out, outscore, outplay, hammer, thump, upset, oust, down, see off, vanquish, whip',
		nouns: 'victory, defeat, win, loss, shutout, draw, triumph, comeback, rout, blowout, whitewash',
	}),
	weak: triggers({
		verbs:
			'win, lose, score, draw, drop, host, play, tie, finish, qualify, advance, reach, face, overcome, clinch, progress, crash out, eliminate, stun, come from behind, end, fall, go down, snap, extend, crush, sweep, claim, dominate, take, top, take on, cruise, seal, secure, race, place, hold, open',
		nouns:
			'match, game, race, final, score, semi-final, semifinal, quarterfinal, tie, playoff, contest, clash, fight, bout, derby, innings, fixture, finish, elimination, streak',
	}),
	context: words(
		'goal match game league cup season team coach half striker championship tournament innings final score points round semi-final victory player win title set quarter inning touchdown wicket club playoff stadium minute',
	),
	roles: {
		winner: many('organization person place', 'subject by of for possessor verb-subject'),
		loser: many('organization person place', 'object over against to subject with'),
		score: one('score', 'object with by self after compound predicate'),
		competition: one('thing', 'in of at compound'),
	},
	converse: {
		verbs: words('lose, fall, drop, go down, crash out'),
		nouns: words('defeat, loss, elimination'),
		inflicted: words('defeat elimination'),
		roles: ['winner', 'loser'],
	},
}
