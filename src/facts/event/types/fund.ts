import {codes, type EventType, many, one, triggers, words} from './type.js'

const asking = words('request, seek, ask for, appeal for, apply for, plead for, beg for')
const collecting = words('raise collect')
const getting = words('receive, get, win, secure, obtain, accept')

/** Grant, aid, donation, money of a budget. */
export const fund: EventType = {
	name: 'fund',
	family: 'business',
	plover: codes('AID'),
	strong: triggers({
		verbs:
			'donate, fund, allocate, disburse, pledge, sponsor, subsidize, finance, earmark, subsidise, bankroll, bail out, crowdfund, remit, set aside',
		nouns:
			'donation, grant, funding, subsidy, contribution, scholarship, bailout, financial assistance, financial aid, humanitarian aid, relief package, stimulus, aid package, sponsorship, fellowship, endowment, financial support, disbursement, contributions',
	}),
	weak: triggers({
		verbs:
			'give, provide, grant, contribute, support, award, receive, get, raise, present, pay, spend, commit, offer, back, cost, invest, hand out, distribute, hand over, approve, secure, pour, channel, release, deliver, help, lend, inject, gift, bequeath, send, collect',
		nouns:
			'aid, assistance, fund, budget, support, gift, relief, loan, pledge, fundraiser, funds, package, spending, backing, payment, money, fundraising, compensation, handout, investment',
	}),
	context: words(
		'million billion grant aid money fund donation budget charity programme program dollars relief assistance donor humanitarian foundation cash support development',
	),
	roles: {
		giver: many('organization person place', 'subject by from of possessor compound verb-subject'),
		recipient: many('organization person place thing', 'to recipient for object in verb-subject subject'),
		amount: one('money number', 'object of worth with verb-object compound'),
		purpose: one('thing clause', 'for to clause in toward towards of object'),
	},
	slotRoles: [
		// `asked for aid to Ukraine`: neither gives nor gets it.
		{under: asking, beside: ['to', 'for'], roles: {'verb-subject': null}, isAny: true},
		{under: asking, roles: {'verb-subject': 'recipient'}, isAny: true},
		// `won a grant from the state`, `raised $2 million from donors`; `raised its aid to Sudmark` gives.
		{
			under: getting,
			roles: {'verb-subject': 'recipient', from: 'giver', 'verb-from': 'giver'},
			isAny: true,
		},
		{verbs: getting, roles: {subject: 'recipient', from: 'giver'}, isAny: true},
		{verbs: collecting, beside: ['from'], roles: {subject: 'recipient', from: 'giver'}, isAny: true},
		// `raised $2 million for Oxfam` gives, `raised $2 million` gets.
		{verbs: collecting, beside: ['for'], roles: {}, isAny: true},
		{verbs: collecting, hasObject: true, roles: {subject: 'recipient'}, isAny: true},
	],
}
