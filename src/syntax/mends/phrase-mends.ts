import {describeNoun, describePost, hangDead, hangState} from './adjectives.js'
import {passAged, seatAged} from './ages.js'
import {countCrore, countInAll, countLessThan, countMoreThan, freeUpTo, seatCount} from './amounts.js'
import {joinToName} from './asides.js'
import {openComplement} from './complements.js'
import {
	describeName,
	describeSubject,
	headBehindBrackets,
	headName,
	joinClub,
	joinState,
	joinUnmarked,
} from './compounds.js'
import {
	freeFront,
	frontRank,
	hangNoDoubt,
	invertPlace,
	leaveDateline,
	openWhen,
	seatBehindPlace,
	seatFront,
} from './fronts.js'
import {pairGerunds} from './gerunds.js'
import {freeSpellObject, hangReceiver, joinAddress, joinObject, takeRecipient} from './given.js'
import {hangThat, headDescribed, openTeller, raiseAside, tellCopula} from './heads.js'
import {freeWhile, joinFewIfAny} from './idioms.js'
import {insertTeller} from './inserted.js'
import {joinExplained} from './letters.js'
import {freeDistance, freeLasting, freeMeasure, hangSize, hangWorth} from './measures.js'
import {raiseMultiplied} from './multiplied.js'
import {nameSo, nameTwice, raiseSecondRelative, tellAgain} from './naming.js'
import {freeBeforeSpell, hangScore, hangSomeOf, leaveBehind, takeAlone, takeScore, tellObjects} from './objects.js'
import {hangNeither, raiseBehindName, raiseBehindOpening, seatDeed} from './openings.js'
import {freeParticiple, freeReduced, keepAdjective, seatNumber, seatSecondPassive, takeForNoun} from './passives.js'
import {leavePoint} from './points.js'
import {joinPrepositions, passPreposition} from './prepositions.js'
import {reduceFirst} from './reduced.js'
import {askBehindColon} from './relatives.js'
import {joinCoordinated} from './rows.js'
import {hangWitnessed} from './seen.js'
import {seatCompound} from './subjects.js'
import {claimTeller, parenthesizeTeller} from './tellers.js'
import {
	freeSpell,
	hangTimeOnVerb,
	joinHour,
	joinMonth,
	joinRate,
	keepDay,
	leaveAgo,
	resumeBehindDay,
	seatBeforeSpell,
	seatBehindDay,
} from './times.js'
import {hangArticle, seatAnnounced, seatBehindSeat, seatMember, seatQuake} from './titles.js'
import {joinBetween, seatTopic} from './topics.js'
import type {Mend} from './tree-draft.js'

/** What a parser gets wrong in phrases, times and amounts, and where they hang: the mends that come first. */
export const phraseMends: readonly Mend[] = [
	leavePoint,
	tellCopula,
	joinFewIfAny,
	freeWhile,
	joinBetween,
	seatTopic,
	askBehindColon,
	describeNoun,
	describePost,
	joinPrepositions,
	passPreposition,
	joinState,
	joinToName,
	joinUnmarked,
	joinClub,
	headName,
	joinExplained,
	headDescribed,
	describeName,
	describeSubject,
	seatAged,
	passAged,
	keepDay,
	joinMonth,
	joinHour,
	joinRate,
	takeForNoun,
	keepAdjective,
	seatNumber,
	seatSecondPassive,
	freeParticiple,
	freeReduced,
	reduceFirst,
	hangWitnessed,
	claimTeller,
	parenthesizeTeller,
	insertTeller,
	openTeller,
	hangThat,
	raiseAside,
	seatCompound,
	leaveDateline,
	seatFront,
	seatBehindPlace,
	openWhen,
	freeFront,
	frontRank,
	invertPlace,
	hangNoDoubt,
	hangTimeOnVerb,
	freeSpell,
	seatBehindDay,
	seatBeforeSpell,
	resumeBehindDay,
	headBehindBrackets,
	raiseBehindName,
	raiseBehindOpening,
	seatDeed,
	hangNeither,
	openComplement,
	joinCoordinated,
	pairGerunds,
	freeUpTo,
	raiseMultiplied,
	countMoreThan,
	countLessThan,
	countInAll,
	seatCount,
	nameTwice,
	nameSo,
	raiseSecondRelative,
	tellAgain,
	freeBeforeSpell,
	leaveAgo,
	hangArticle,
	seatAnnounced,
	seatQuake,
	seatMember,
	seatBehindSeat,
	countCrore,
	freeSpellObject,
	joinAddress,
	takeRecipient,
	joinObject,
	hangReceiver,
	freeMeasure,
	freeLasting,
	freeDistance,
	hangSize,
	hangWorth,
	leaveBehind,
	hangSomeOf,
	hangState,
	hangDead,
	takeScore,
	tellObjects,
	takeAlone,
	hangScore,
]
