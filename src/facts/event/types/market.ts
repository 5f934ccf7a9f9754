import {tollRose, weatherFell} from './exclusions.js'
import {type EventType, many, one, triggers, words} from './type.js'

/** A price, a share, a currency, an index moves. */
export const market: EventType = {
	name: 'market',
	family: 'figures',
	plover: null,
	strong: triggers({
		verbs: 'trade, slump, rally, close, tumble',
		nouns: 'rally, selloff, sell-off, stock market crash, share price, market rally',
	}),
	weak: triggers({
		verbs:
			'rise, fall, gain, lose, drop, climb, surge, jump, weaken, strengthen, decline, slip, hit, plunge, open, settle, average, edge, ease, add, shed, stand, edge up, edge down, edge higher, soar, slide, sink, rebound, advance, retreat, dip, end, finish, appreciate, depreciate, spike, increase, decrease, inch, skyrocket, reach, cost, go up, double, recover, extend, crash, grow',
		nouns:
			'gain, loss, close, record, share, stock, index, price, high, low, rise, fall, drop, decline, jump, surge, slide, rebound, increase, gains, losses, spike, slump',
	}),
	context: words(
		'share stock index price percent point dollar market oil investor euro trading barrel yen currency nasdaq dow bond yield crude session trader bitcoin gold futures points cents benchmark',
	),
	roles: {
		instrument: many('thing organization', 'subject of in possessor compound object'),
		move: one('thing', 'self predicate'),
		amount: one('percent money number', 'by object of verb-object predicate'),
		level: one('money number', 'to at object predicate above below near'),
	},
	excluded: [weatherFell, tollRose],
}
