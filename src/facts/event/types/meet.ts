import {codes, type EventType, many, one, triggers, words} from './type.js'

/** Meeting, talks, visit, call. */
export const meet: EventType = {
	name: 'meet',
	family: 'diplomacy',
	plover: codes('CONSULT'),
	strong: triggers({
		verbs: 'meet, convene, hold talks, confer, hold meeting, sit down, hold a meeting, host, interview, mediate',
		nouns:
			'meeting, summit, talks, visit, negotiation, conference, debate, interview, dialogue, convention, briefing, webinar, negotiations, phone call, telephone call, video call, news conference, press conference, peace talks, conversation, forum, consultation, town hall, discussions, symposium, congress, seminar, town hall meeting, phone conversation, workshop, discussion, audience, hearing, state visit, gathering, roundtable, reception, mediation',
	}),
	weak: triggers({
		verbs:
			'visit, discuss, call, speak, talk, negotiate, consult, hold, receive, attend, invite, debate, gather, brief, welcome, telephone, arrive, phone, travel, sit, join, tour, address, exchange, greet, testify, engage, appear, dine, chat, fly, huddle, contact, question, hear, approach, take the stage',
		nouns:
			'call, date, appearance, session, trip, event, interaction, talk, invitation, tour, ceremony, exchange, encounter, dinner, lunch, speech, panel, testimony, stop, engagement, festival, arrival, interpellation',
	}),
	context: words(
		'minister president leader talks summit delegation counterpart visit discussion issue official cooperation agenda host ambassador conference negotiator reporters',
	),
	roles: {
		participant: many(
			'person organization place',
			'subject object with between of by possessor to compound verb-subject among',
		),
		topic: one('thing clause', 'about on over clause for object to'),
	},
}
