import {penaltyOfGame} from './exclusions.js'
import {codes, type EventType, many, one, triggers, words} from './type.js'

// `cut ties with Norland`
const breaking = 'sever ties, sever relations, cut ties, break relations, break off relations'

/** A sanction, tariff, ban or fine on a country, firm or person. */
export const sanction: EventType = {
	name: 'sanction',
	family: 'authority',
	plover: codes('SANCTION', {
		COERCE: 'seize, confiscate, deport, evict, raid, outlaw, crack down, clamp down, clampdown',
		CONCEDE: 'lift',
	}),
	strong: triggers({
		verbs: `sanction, fine, penalize, punish, blacklist, penalise, ban, suspend, disqualify, blackball, impose sanction, impose sanctions, deplatform, discipline, expel, embargo, boycott, censure, ${breaking}`,
		nouns:
			'sanction, tariff, fine, penalty, embargo, suspension, ban, sanctions, tariffs, travel ban, disqualification, expulsion, blacklist, asset freeze, import ban, seizure, confiscation, economic sanctions, crackdown, duties, censorship, blockade, censure',
	}),
	weak: triggers({
		verbs:
			'impose, seize, restrict, shut down, remove, freeze, revoke, cut off, clamp down, bar, strip, confiscate, block, crack down, cancel, withdraw, limit, tax, hit, slap, halt, order, delete, deny, prohibit, evict, take down, deport, reprimand, lift, target, raid, close, outlaw',
		nouns:
			'levy, punishment, restriction, restrictions, measure, measures, removal, clampdown, cut, block, duty, exclusion, reprimand',
	}),
	context: words(
		'sanction tariff ban fine penalty embargo government import export trade regulator violation punish suspension blacklist discipline points freeze goods assets rule',
	),
	roles: {
		by: many('organization place person', 'subject by from of possessor compound verb-subject'),
		target: many('person organization place thing', 'object on against from for of subject to'),
		measure: one('thing money', 'self object of verb-object with compound predicate'),
	},
	slotRoles: [
		// `Acme received a fine`; not `Acme faces a ban on Birk`
		{
			under: words('receive face pay incur'),
			without: words('on against of for'),
			roles: {'verb-subject': 'target'},
			isAny: true,
		},
		{under: words('receive face pay incur'), roles: {'verb-subject': null}, isAny: true},
	],
	excluded: [
		...penaltyOfGame,
		// `cut ties with his wife`
		{
			verbs: words(breaking),
			lacks: ['place'],
		},
	],
}
