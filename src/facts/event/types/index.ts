import {accident} from './accident.js'
import {agree} from './agree.js'
import {appoint} from './appoint.js'
import {arrest} from './arrest.js'
import {attack} from './attack.js'
import {award} from './award.js'
import {charge} from './charge.js'
import {deal} from './deal.js'
import {deploy} from './deploy.js'
import {die} from './die.js'
import {disaster} from './disaster.js'
import {elect} from './elect.js'
import {find} from './find.js'
import {fund} from './fund.js'
import {game} from './game.js'
import {jobs} from './jobs.js'
import {launch} from './launch.js'
import {leave} from './leave.js'
import {legislate} from './legislate.js'
import {market} from './market.js'
import {meet} from './meet.js'
import {protest} from './protest.js'
import {results} from './results.js'
import {rule} from './rule.js'
import {sanction} from './sanction.js'
import {sentence} from './sentence.js'
import {sue} from './sue.js'
import {transfer} from './transfer.js'
import {trial} from './trial.js'
import type {EventType} from './type.js'

/** The types of events that are found, in the order of the guide to their annotation: a new one is one line here. */
export const eventTypes: readonly EventType[] = [
	appoint,
	leave,
	die,
	attack,
	accident,
	disaster,
	arrest,
	charge,
	sue,
	trial,
	sentence,
	rule,
	legislate,
	elect,
	deal,
	results,
	market,
	fund,
	launch,
	jobs,
	protest,
	meet,
	agree,
	sanction,
	deploy,
	game,
	transfer,
	award,
	find,
]
