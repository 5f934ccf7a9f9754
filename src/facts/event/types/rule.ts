import {codes, type EventType, many, one, triggers, words} from './type.js'

/** Ruling or order of a court, regulator or authority. */
export const rule: EventType = {
	name: 'rule',
	family: 'authority',
	plover: codes(null, {
		COERCE: 'ban, prohibit, bar, outlaw, evict, curfew, lockdown, restrict, restriction, restrictions',
		DEMAND: 'order, court order, instruct, instruction, direct, directive, require, requirement',
		REJECT: 'reject, rejection, refuse, refusal, deny, dismiss, disallow',
		CONCEDE: 'lift, ease, relax, waive, waiver, exempt',
	}),
	strong: triggers({
		verbs:
			'rule, order, overturn, uphold, ban, prohibit, suspend, overrule, authorize, strike down, decree, bar, outlaw, quash, direct, instruct, mandate, greenlight, adjudicate',
		nouns:
			'ruling, injunction, decree, verdict, decision, order, court order, executive order, directive, curfew, lockdown, moratorium, judgment, judgement',
	}),
	weak: triggers({
		verbs:
			'decide, block, reject, impose, lift, refuse, require, restrict, approve, extend, dismiss, grant, confirm, issue, deny, recommend, allow, declare, raise, cut, stop, keep, halt, mull, find, clear, permit, set aside, announce, exempt, relax, ease, tighten, license, stay, ask, determine, hold, close, freeze, revoke, withdraw, request, pardon, accept, rescind, waive, postpone, cancel, authorise, give permission, give the green light, disallow, shut, restore, conclude, evict, condemn, designate, set',
		nouns:
			'rule, regulation, guideline, announcement, mandate, ban, restriction, permission, approval, clearance, license, licence, permit, guidelines, notice, pardon, closure, restrictions, rejection, opinion, refusal, extension, instruction, waiver, green light, policy, requirement, extradition, rate hike',
	}),
	context: words(
		'court judge commission authority regulator ministry government order ruling decision directive board agency permission justice tribunal council supreme federal panel',
	),
	roles: {
		authority: many('organization person place', 'subject by of possessor compound from verb-subject'),
		decision: one('clause thing', 'clause object that self to predicate verb-object'),
		about: many('thing person organization clause', 'on object about against for over to in of from'),
	},
}
