import {type EventType, one, triggers, words} from './type.js'

/** Crash, collapse, fire, shipwreck, medical accident. */
export const accident: EventType = {
	name: 'accident',
	family: 'harm',
	plover: null,
	strong: triggers({
		verbs:
			'crash, collapse, derail, capsize, sink, collide, overturn, explode, burst into flames, catch fire, crash-land, run aground',
		nouns:
			'crash, accident, collapse, fire, blaze, wreck, derailment, collision, explosion, shipwreck, spill, leak, capsizing, car crash, car accident, plane crash, pile-up, pileup, inferno, mishap, train crash, road accident, stampede, sinking, oil spill, gas leak, emergency landing, meltdown, electrocution',
	}),
	weak: triggers({
		verbs:
			'hit, burn, injure, catch, plunge, break, fall, flip, hurt, skid, veer, slam, smash, plough, plow, run over, strike, knock down, leak, spill, cave in, burn down, topple, ditch, drown',
		nouns:
			'injury, incident, landing, scare, wildfire, tragedy, blast, breakdown, fall, malfunction, near miss, outage, failure, crush, rescue, flames, smoke',
	}),
	context: words(
		'car truck bus train plane aircraft boat ship driver pilot passenger highway road building bridge injured dead crew firefighter vehicle helicopter ferry smoke',
	),
	roles: {
		kind: one('thing', 'self compound of'),
		dead: one('number person', 'verb-object object killing of'),
		injured: one('number person', 'verb-object object injuring subject'),
		missing: one('number person', 'subject object verb-object'),
		damage: one('thing money', 'object subject verb-object of to'),
	},
}
