import {type EventType, many, one, triggers, words} from './type.js'

/** A person gets a post: named, hired, nominated, promoted. */
export const appoint: EventType = {
	name: 'appoint',
	family: 'post',
	plover: null,
	strong: triggers({
		verbs:
			'appoint, name, nominate, hire, promote, install, designate, elevate, reappoint, enlist, recruit, swear, inaugurate, take over, succeed, swear in, sworn in, take charge, take the helm, assume office',
		nouns: 'appointment, nomination, promotion, hiring, successor',
	}),
	weak: triggers({
		verbs:
			'become, join, replace, tap, pick, choose, assume, select, bring in, confirm, sign up, introduce, return, take office, put, slate, tip, serve, head, lead, step in, elect, assign, land, draft, enrol, enroll, reinstate, take the reins, vet',
		nouns: 'replacement, hire, post, inauguration, appointee, nominee, newcomer, arrival, reassignment',
	}),
	context: words(
		'post job position role office director chief chairman minister manager head successor coach secretary ambassador candidate nominee board cabinet interim',
	),
	roles: {
		person: many('person', 'object subject of possessor verb-subject'),
		title: one('title thing', 'predicate as to verb-object compound of object'),
		organization: one('organization place', 'of at in by for to subject possessor'),
		by: one('person organization', 'subject by possessor'),
		predecessor: one('person', 'from object after for replacing'),
	},
	slotRoles: [
		{verbs: ['replace'], beside: ['with'], roles: {object: 'predecessor', with: 'person', subject: 'by'}},
		{verbs: words('replace succeed'), roles: {object: 'predecessor', subject: 'person'}},
		// `Lee, who he named as his deputy`
		{
			verbs: words('appoint name nominate hire install designate reappoint choose pick select tap'),
			beside: ['object'],
			roles: {subject: 'by', by: 'by'},
			openPost: 'title',
		},
		// `Lee joined Acme from Birk`
		{
			verbs: words('join rejoin'),
			objects: ['organization', 'place'],
			roles: {subject: 'person', object: 'organization', from: null},
			isAny: true,
		},
		// `Lee joined Moss from Birk on stage`
		{verbs: words('join rejoin'), objects: ['person'], roles: {object: null, from: null}, isAny: true},
		{nouns: words('successor replacement'), roles: {possessor: 'predecessor', of: 'predecessor', to: 'predecessor'}},
	],
	// `named coach of the year`: an award
	excluded: [{verbs: words('name choose select pick elect'), bestOfPeriod: true}],
}
