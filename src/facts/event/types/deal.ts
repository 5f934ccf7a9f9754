import {type EventType, many, one, triggers, words} from './type.js'

const selling = words('sell, sell off, auction, offload, divest, spin off')

const shareSales = words('ipo, initial public offering, public offering, listing, share sale, rights issue')

const offers = words('offer bid approach')
const rejecting = words('reject, turn down, spurn, rebuff')

/** Buys, merges, invests, lists, sells, contracts. */
export const deal: EventType = {
	name: 'deal',
	family: 'business',
	plover: null,
	strong: triggers({
		verbs:
			'acquire, buy, merge, invest, purchase, procure, divest, take over, buy out, snap up, spin off, go public, buy back, privatize, privatise',
		nouns:
			'acquisition, merger, takeover, buyout, purchase, investment, ipo, listing, initial public offering, joint venture, share sale, stake, divestment, funding round, buyback, privatization, privatisation, public offering, rights issue, tender, contract',
	}),
	weak: triggers({
		verbs:
			'sell, sign, list, bid, select, tap, bring, raise, pay, contract, order, award, partner, float, subscribe, join forces, enlist, rescue, shelve, offload, win contract, award contract, lease, rent, team up, secure, sell off, auction, supply, license, back, spend, pour, inject, agree to buy, agree, outbid, trade, take stake, ink',
		nouns:
			'deal, sale, bid, partnership, offering, order, offer, agreement, auction, transaction, tie-up, alliance, round, rescue, fundraising',
	}),
	context: words(
		'company stake share million billion acquisition contract investor firm deal fund assets bid offer shareholder merger startup venture unit business purchase supplier equity',
	),
	roles: {
		buyer: many('organization person', 'subject by of possessor to compound verb-subject'),
		seller: many('organization person', 'subject from by with possessor'),
		target: many('organization thing', 'object of in with for into subject verb-object compound'),
		price: one('money', 'for at of worth object in compound verb-object'),
	},
	slotRoles: [
		// `Acme sold Birk to Dunn`; not `Birk sold for $2 million`
		{
			verbs: selling,
			hasObject: true,
			roles: {subject: 'seller', by: 'seller', to: 'buyer', recipient: 'buyer'},
			isAny: true,
		},
		{verbs: selling, roles: {by: 'seller', to: 'buyer'}, isAny: true},
		// `Acme planned its listing`; not `Acme took part in the listing`, `Acme planned the listing of Birk`
		{
			nouns: shareSales,
			under: words('hold, launch, plan, price, file, file for'),
			without: words('of possessor compound'),
			roles: {possessor: 'seller', 'verb-subject': 'seller'},
			isAny: true,
		},
		// `Birk underwrote the listing of Acme`: it neither sells nor buys.
		{
			nouns: shareSales,
			under: words(
				'hold, launch, plan, price, file, file for, underwrite, arrange, manage, handle, lead, advise on, work on, run, approve, block, halt',
			),
			roles: {possessor: 'seller', of: 'seller', 'verb-subject': null},
			isAny: true,
		},
		{nouns: shareSales, roles: {possessor: 'seller', of: 'seller'}, isAny: true},
		// `Acme raised $2 million from Birk`: a firm sells its own shares. `Acme raised its stake`: it bought.
		{
			verbs: ['raise'],
			objects: ['money'],
			roles: {subject: 'seller', by: 'seller', from: 'buyer'},
			isAny: true,
		},
		{
			verbs: ['raise'],
			objectWords: words('stake holding shareholding stakeholding offer bid'),
			roles: {subject: 'buyer', by: 'buyer'},
			isAny: true,
		},
		{verbs: words('list float'), hasObject: false, roles: {subject: 'seller'}, isAny: true},
		{
			verbs: words('list float'),
			objectWords: words('share stock'),
			hasOwnObject: true,
			roles: {subject: 'seller'},
			isAny: true,
		},
		// `Nasdaq listed the shares`
		{verbs: words('list float'), hasObject: true, roles: {subject: null, by: null}, isAny: true},
		// `The navy awarded Acme a contract`, `Acme won a contract from the navy`
		{
			verbs: words('award, award contract'),
			roles: {subject: 'buyer', by: 'buyer', object: 'seller', recipient: 'seller', to: 'seller'},
			isAny: true,
		},
		{verbs: ['win contract'], roles: {subject: 'seller', from: 'buyer'}, isAny: true},
		{
			nouns: words('contract order tender'),
			under: words('win secure land get receive'),
			roles: {'verb-subject': 'seller', from: 'buyer', 'verb-from': 'buyer'},
			isAny: true,
		},
		// `Acme rejected a bid from Birk`; who rejects a bid for Birk may be a court.
		{
			nouns: offers,
			under: rejecting,
			without: ['for'],
			roles: {'verb-subject': 'seller', from: 'buyer', 'verb-from': 'buyer', by: 'buyer', possessor: 'buyer'},
			isAny: true,
		},
		{
			nouns: offers,
			under: rejecting,
			roles: {'verb-subject': null, from: 'buyer', 'verb-from': 'buyer', by: 'buyer', possessor: 'buyer'},
			isAny: true,
		},
		{
			nouns: offers,
			under: words('receive get'),
			roles: {'verb-subject': 'seller', from: 'buyer', 'verb-from': 'buyer', by: 'buyer'},
			isAny: true,
		},
		// `Acme is considering an offer` may be its own.
		{
			nouns: offers,
			under: words('accept refuse decline consider welcome review'),
			beside: words('from verb-from by'),
			without: ['for'],
			roles: {'verb-subject': 'seller', from: 'buyer', 'verb-from': 'buyer', by: 'buyer', possessor: 'buyer'},
			isAny: true,
		},
	],
}
