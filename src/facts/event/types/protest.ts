import {strikeOfGame} from './exclusions.js'
import {codes, type EventType, many, one, triggers, words} from './type.js'

/** Protest, strike, rally, march. */
export const protest: EventType = {
	name: 'protest',
	family: 'conflict',
	plover: codes('PROTEST'),
	strong: triggers({
		verbs:
			'protest, rally, demonstrate, boycott, picket, go on strike, take to the streets, walk out, riot, strike, revolt',
		nouns:
			'protest, demonstration, rally, march, strike, walkout, riot, boycott, sit-in, general strike, hunger strike, picket, uprising, protests, work stoppage, stoppage, street protest, blockade, mutiny, rioting, industrial action, pride parade',
	}),
	weak: triggers({
		verbs:
			'march, gather, storm, chant, petition, block, squat, occupy, burn, call, rise up, down tools, disrupt, stage, kneel, converge, heckle, clash, hold, barricade, condemn, oppose, boo',
		nouns:
			'unrest, petition, protester, vigil, event, demonstrator, gathering, protesters, demonstrators, outcry, backlash, opposition, campaign, disobedience, parade',
	}),
	context: words(
		'protester demonstrator crowd police union street rally placard banner demand activist workers strike slogan tear gas supporters march square campaigners picket opposition marchers',
	),
	roles: {
		agent: many('person organization', 'subject by of compound possessor verb-subject'),
		against: one('thing person organization place clause', 'against over object at to about'),
		for: one('thing clause', 'for to demanding calling clause in'),
		number: one('number', 'subject of object'),
	},
	excluded: [strikeOfGame],
}
