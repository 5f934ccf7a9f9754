import {type EventType, many, one, triggers, words} from './type.js'

/** Storm, quake, flood, drought, outbreak of a disease. */
export const disaster: EventType = {
	name: 'disaster',
	family: 'harm',
	plover: null,
	strong: triggers({
		verbs: 'flood, erupt, devastate, inundate, make landfall',
		nouns:
			'storm, hurricane, earthquake, quake, flood, flooding, drought, cyclone, typhoon, tornado, outbreak, pandemic, epidemic, tsunami, landslide, eruption, wildfire, heatwave, avalanche, aftershock, famine, icefall, bushfire, mudslide, heat wave, blizzard, monsoon, flash flood, floods, forest fire, cholera outbreak, tremor, snowstorm, hailstorm, volcano, tropical storm, ebola, zika, sandstorm, cold snap, downpour, thunderstorm, plague, locust, influenza, crop failure',
	}),
	weak: triggers({
		verbs:
			'hit, strike, sweep, spread, ravage, batter, rage, quake, shake, rattle, wash away, uproot, displace, pummel, swamp, submerge, engulf, wreak havoc, strand, break out, test positive, infect',
		nouns:
			'virus, infection, case, crisis, disease, contagion, covid, resurgence, rain, rains, heat, snow, wave, disaster, catastrophe, fire, emergency, surge, malaria, cholera, measles, variant, shortage, infestation, scare',
	}),
	context: words(
		'rain wind magnitude richter epicenter epicentre damage evacuated homes residents relief emergency river landfall virus infection vaccine case toll weather crop infected patients outbreak lockdown',
	),
	roles: {
		kind: one('thing', 'self compound subject of'),
		dead: one('number person', 'verb-object object killing'),
		injured: one('number person', 'verb-object object'),
		affected: many('number person place thing', 'object in verb-object to across on'),
	},
}
