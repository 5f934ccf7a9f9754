import {codes, type EventType, many, one, triggers, words} from './type.js'

/** Bill, law, resolution, regulation: proposed, passed, signed, rejected. */
export const legislate: EventType = {
	name: 'legislate',
	family: 'authority',
	plover: codes(null, {
		SUPPORT: 'ratify, ratification',
		REJECT: 'veto, reject, vote down, defeat, block, oppose',
	}),
	strong: triggers({
		verbs: 'legislate, enact, ratify, veto, repeal, sign into law, sign into effect, table, promulgate',
		nouns:
			'legislation, bill, resolution, amendment, motion, ordinance, law, veto, executive order, referendum, passage, ratification, enactment, repeal, no-confidence vote, no-confidence motion',
	}),
	weak: triggers({
		verbs:
			'pass, sign, propose, adopt, approve, introduce, reject, vote, amend, draft, recommend, become, back, endorse, advance, debate, oppose, block, overhaul, reform, decriminalize, legalize, legalise, outlaw, pass law, sign bill, withdraw, file, sponsor, clear, defeat, vote down, unveil, announce, bring in, implement, submit, expand, eliminate',
		nouns:
			'proposal, vote, act, ban, rule, statute, treaty, draft, reform, measure, budget, plan, overhaul, approval, adoption, regulation',
	}),
	context: words(
		'bill law lawmaker senate house parliament congress legislature legislation committee vote amendment reform act majority council senator motion resolution assembly debate chamber lawmakers',
	),
	roles: {
		body: many('organization person place', 'subject by in of possessor compound verb-subject'),
		act: one('thing clause', 'object subject self of on for to verb-object compound'),
		stage: one('thing', 'self predicate verb-object'),
		for: one('number', 'for by with'),
		against: one('number', 'against to'),
	},
}
