import {type EventType, many, triggers, words} from './type.js'

/** A product, service, project, mission or show starts. */
export const launch: EventType = {
	name: 'launch',
	family: 'business',
	plover: null,
	strong: triggers({
		verbs:
			'launch, unveil, premiere, inaugurate, debut, reopen, commission, introduce, roll out, release, kick off, set up, go live, relaunch, open its doors',
		nouns:
			'launch, premiere, debut, opening, inauguration, activation, release, start, rollout, roll-out, unveiling, grand opening, kickoff, groundbreaking, reopening, world premiere',
	}),
	weak: triggers({
		verbs:
			'start, begin, open, publish, build, create, form, establish, present, implement, commence, resume, come out, show, complete, bring, send, air, boost, activate, found, hit theaters, hit shelves, go on sale, bring out, develop, screen, broadcast, host, stage, organise, organize, embark, announce, unleash, add, install, construct, come into operation, drop, put on, exhibit, offer, deliver, expand, revive, test, plan, initiate, issue, reactivate, tour, perform, take place',
		nouns:
			'exhibition, mission, introduction, addition, program, shot, creation, programme, project, initiative, campaign, construction, expansion, establishment, show, event, tour, test, formation, plan, publication, launching',
		adjectives: 'operational',
	}),
	context: words(
		'new product service project app platform season film album show exhibition mission satellite rocket programme program campaign website model series book museum store factory centre center festival phone game version route initiative',
	),
	roles: {
		agent: many('organization person place', 'subject by of possessor from compound verb-subject'),
		product: many('thing organization', 'object subject of for verb-object compound possessor'),
	},
	slotRoles: [
		// `A mill opened in Oslo`; not `Acme opened a mill`, `Acme opened in Oslo`
		{
			verbs: words('open reopen'),
			hasObject: false,
			roles: {subject: 'product'},
			subject: 'opens',
			isAny: true,
		},
		// `The festival began`; not `Lee will start in goal`
		{
			verbs: words('resume start begin commence'),
			hasObject: false,
			roles: {subject: 'product'},
			subject: 'begins',
			isAny: true,
		},
	],
}
