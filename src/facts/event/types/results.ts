import {tollRose, weatherFell} from './exclusions.js'
import {type EventType, one, triggers, words} from './type.js'

/** A firm or body reports a figure: profit, sales, an index, a rate. */
export const results: EventType = {
	name: 'results',
	family: 'figures',
	plover: null,
	strong: triggers({
		verbs: 'post, gross, earn, register, rake in, swing to, report',
		nouns:
			'growth, profit, revenue, earnings, gdp, sale, output, net income, turnover, sales, quarterly results, net profit, inflation, unemployment rate, growth rate, box office, economic growth, trading volume',
	}),
	weak: triggers({
		verbs:
			'rise, fall, increase, decrease, grow, climb, drop, decline, record, reach, double, sell, jump, surge, plunge, total, come, produce, obtain, receive, arrive, lose, deliver, generate, average, measure, lead, rank, linger, slip, tumble, shrink, contract, narrow, widen, export, import, account, triple, expand, slow, accelerate, soar, dip, hit, stand, amount, exceed, top, go up, go down, come down, come in, edge up, sink, quadruple, rebound, recover, collect, attract, slide, halve, make, cost, swell, outpace, count, estimate, see, remain, experience, bring in',
		nouns:
			'increase, decrease, rise, decline, drop, loss, recovery, income, deficit, volume, unemployment, result, surplus, export, rate, fall, jump, surge, gain, losses, production, exports, imports, results, figure, figures, slowdown, contraction, expansion, total, downturn, recession, demand, spending, consumption, increases, turnout',
	}),
	context: words(
		'percent quarter year profit revenue sales billion million income earnings growth economy rate month inflation gdp export annual forecast report period unemployment output production net total fiscal record',
	),
	roles: {
		entity: one('organization place person', 'subject possessor of in for by compound at'),
		metric: one('thing', 'object subject self of in compound possessor'),
		value: one('money percent number', 'to of at object by in verb-object predicate with'),
		change: one('percent number money thing', 'by of from object self compound up down'),
		period: one('time', 'in for during from compound of since'),
	},
	slotRoles: [
		// `unemployment stood at 4 percent`: no change.
		{
			verbs: words('measure linger stand total average amount'),
			roles: {object: 'value', bare: 'value', at: 'value', between: 'value', to: 'value'},
			isAny: true,
		},
	],
	excluded: [weatherFell, tollRose],
}
