import {codes, type EventType, many, one, triggers, words} from './type.js'

/** A person leaves a post: resigned, fired, retired, replaced. */
export const leave: EventType = {
	name: 'leave',
	family: 'post',
	plover: codes(null, {
		RETREAT: 'resign, resignation, step down, stand down, step aside, stand aside, abdicate, leave office',
	}),
	strong: triggers({
		verbs:
			'resign, retire, quit, step down, sack, fire, oust, dismiss, depart, impeach, expel, stand down, abdicate, stand aside, step aside, bow out, be sacked, suspend',
		nouns: 'resignation, retirement, departure, dismissal, ouster, exit, firing, sacking',
	}),
	weak: triggers({
		verbs:
			'leave, replace, remove, exit, drop, axe, part ways, relinquish, go, vacate, let go, call it quits, hang up, force out, recall, unseat, leave office, topple, depose, sideline, part company, overthrow, discharge, dump, place on leave',
		nouns: 'removal, impeachment, tenure, termination, ousting, exodus, suspension, recall',
	}),
	context: words(
		'post job position role office director chief chairman minister manager head coach secretary retirement resignation',
	),
	roles: {
		person: many('person', 'object subject of possessor verb-subject'),
		title: one('title thing', 'as from predicate compound'),
		organization: one('organization place', 'from of at object possessor'),
		manner: one('thing', 'self'),
		by: one('person organization', 'subject by'),
	},
	excluded: [
		{
			verbs: words('dismiss sack fire oust expel suspend remove replace drop axe recall discharge dump'),
			slot: 'object',
			fillers: ['thing', 'clause', 'money', 'percent', 'score', 'time'],
		},
		// `Lee was replaced as coach by Moss`: who comes.
		{verbs: ['replace'], isPassive: true, slot: 'subject', fillers: ['person', 'title']},
	],
	slotRoles: [
		{
			verbs: words('sack, fire, oust, dismiss, expel, suspend, remove, axe, depose, topple, unseat, overthrow, dump'),
			beside: ['object'],
			roles: {object: 'person', subject: 'by', by: 'by'},
		},
		{verbs: ['replace'], beside: ['with'], roles: {object: 'person', with: null, subject: 'by'}},
		{verbs: ['replace'], roles: {object: 'person', subject: null}},
		// `accepted Lee's resignation`
		{under: words('accept, reject, refuse, demand, seek, request, call for'), roles: {'verb-subject': 'by'}},
	],
}
