import {type EventType, many, one, triggers, words} from './type.js'

/** A person or party wins or loses an election or a vote for a post. */
export const elect: EventType = {
	name: 'elect',
	family: 'contest',
	plover: null,
	strong: triggers({
		verbs: 'elect, re-elect, reelect, vote in, win election, win reelection, oust, unseat, vote out',
		nouns:
			'election, victory, landslide, candidacy, runoff, primary, caucus, re-election, reelection, presidential election, by-election, electoral victory, general election, polls',
	}),
	weak: triggers({
		verbs:
			'win, lose, beat, defeat, vote, carry, choose, select, support, take, concede, lock up, flip, go for, run, become, trail, sweep, edge out, lead, trounce, nominate, secure, capture, clinch, retain, hold, gain, come to power, garner, poll, go to the polls, head to the polls',
		nouns:
			'vote, win, defeat, nomination, ballot, referendum, loss, seat, presidency, majority, triumph, contest, nominee, candidate, winner',
		adjectives: 'elected, primary',
	}),
	context: words(
		'vote voter election president seat ballot party candidate poll campaign senate governor mayor district primary delegate incumbent runoff republican democrat presidential nomination parliament percent caucus electoral',
	),
	roles: {
		winner: many('person organization', 'subject object for of possessor verb-subject by predicate'),
		loser: many('person organization', 'object over against to from subject'),
		office: one('title thing place', 'as predicate object in of to for compound'),
		share: one('percent number', 'with by object to of'),
	},
	converse: {
		verbs: words('lose, concede, trail'),
		nouns: words('defeat, loss'),
		inflicted: ['defeat'],
		roles: ['winner', 'loser'],
	},
	slotRoles: [
		{
			verbs: words('elect, re-elect, reelect, vote in'),
			beside: ['object'],
			roles: {subject: null},
			isAny: true,
			openPost: 'office',
		},
		// `The party chose Lee`
		{verbs: words('choose select pick'), beside: ['object'], roles: {object: 'winner', subject: null}, isAny: true},
	],
}
