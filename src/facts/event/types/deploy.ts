import {codes, type EventType, many, triggers, words} from './type.js'

/** Troops, police or rescue sent or moved. */
export const deploy: EventType = {
	name: 'deploy',
	family: 'conflict',
	plover: codes('MOBILIZE', {
		RETREAT: 'withdraw, withdraw troops, withdrawal, troop withdrawal, pull, pull out, pull out troops, pullout',
		AID: 'rescue, rescue mission, rescue operation, rescue effort, search and rescue, evacuate, evacuation, airlift, relief operation',
	}),
	strong: triggers({
		verbs:
			'deploy, dispatch, evacuate, rescue, mobilize, mobilise, airlift, redeploy, station, scramble, send troops, send in, withdraw troops, pull out troops',
		nouns:
			'deployment, evacuation, withdrawal, mobilization, mobilisation, rescue mission, rescue operation, pullout, redeployment, military exercise, search and rescue, airlift, rescue effort, troop withdrawal, relief operation, military exercises, military drill',
	}),
	weak: triggers({
		verbs:
			'send, move, withdraw, patrol, respond, lead, accompany, board, take off, guard, search, fly, arrive, escort, enter, surround, pull out, leave, rush, cross, ship, reinforce, transport, head, sail, land, conduct, call in, pull, cordon, assist, relocate, transfer, shift',
		nouns:
			'troops, convoy, rescue, patrol, reinforcements, exercise, drill, operation, mission, presence, search, team, flight, flights, shipment, force, forces, exercises',
	}),
	context: words(
		'troops police soldiers forces army military officer team rescue warship aircraft navy ship border unit guard personnel convoy crew coast firefighters fighter evacuated helicopters',
	),
	roles: {
		agent: many('organization person place', 'subject by of possessor compound verb-subject'),
		what: many('person organization thing number', 'object of subject compound verb-object'),
		to: many('place thing organization', 'to in into at from near on off along'),
	},
}
