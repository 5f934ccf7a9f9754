import {strikeOfGame, vehicleHit} from './exclusions.js'
import {codes, type EventType, many, one, triggers, words} from './type.js'

/** Shooting, stabbing, bombing, air strike, assault, a threat carried out. */
export const attack: EventType = {
	name: 'attack',
	family: 'harm',
	plover: codes('ASSAULT', {
		FIGHT:
			'shell, shelling, bombardment, airstrike, air strike, drone strike, missile strike, missile attack, missile, rocket, barrage, strafe, pound, offensive, onslaught, invade, invasion, incursion, overrun, besiege, siege, insurgency, war, battle, fight, fighting, hostilities, conflict, crossfire',
		THREATEN: 'threaten, threat',
	}),
	strong: triggers({
		verbs:
			'attack, bomb, shoot, stab, assault, murder, assassinate, ambush, raid, invade, kidnap, rape, storm, rob, behead, shell, strike, massacre, torch, abduct, pummel, hijack, detonate, shoot dead, gun down, open fire, blow up, kill, knife, maul, lynch, ram, firebomb, carjack, mug, beheaded, molest, gas, beat up, decapitate, poison, slash, strafe',
		nouns:
			'attack, bombing, shooting, stabbing, airstrike, strike, assault, murder, killing, invasion, raid, ambush, assassination, explosion, blast, massacre, kidnapping, robbery, rape, shelling, offensive, bombardment, homicide, air strike, car bombing, suicide bombing, mass shooting, drone strike, missile strike, car bomb, missile attack, hijacking, abduction, beheading, sexual assault, assassination attempt, terrorist attack, arson, beating, slaughter, insurgency, incursion, carnage, hostage-taking, knife attack, sabotage, pogrom, shootout, genocide',
	}),
	weak: triggers({
		verbs:
			'target, hit, fire, threaten, injure, wound, explode, burn, beat, fight, vandalize, break into, hack, throw, punch, harass, abuse, launch, torture, besiege, slay, hurt, maim, clash, destroy, seize, overrun, set fire, set ablaze, set off, pound, pelt, ransack, loot, smash, choke, push, slap, kick, attempt, sabotage, carry out, bite, down, sink, level, grab, grope, take up arms',
		nouns:
			'threat, violence, clash, incident, fire, gunfire, siege, hack, slaying, cyberattack, abuse, fighting, bomb, missile, rocket, shot, plot, onslaught, war, barrage, bloodshed, brawl, hostilities, battle, crossfire, gunshot, rampage, burglary, intrusion, breach, coup, cyber-attack, fight, operation, riot, conflict',
	}),
	context: words(
		'gunman police victim weapon gun knife bomb missile rocket drone soldier militant terrorist suspect bullet dead wounded injured hostage troops rebel army explosive grenade militia war shooter assailant insurgent',
	),
	roles: {
		attacker: many('person organization place', 'subject by possessor compound of verb-subject'),
		target: many('person organization place thing', 'object on against of at possessor compound verb-object'),
		weapon: one('thing', 'with using compound self of'),
		dead: one('number person', 'object verb-object killing of'),
		injured: one('number person', 'object verb-object injuring wounding'),
	},
	excluded: [
		{
			verbs: words('kill strike hit injure wound destroy sink pound storm burn hurt'),
			slot: 'subject',
			nounsOf: ['accident', 'disaster'],
		},
		vehicleHit,
		strikeOfGame,
	],
}
