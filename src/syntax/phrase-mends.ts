import {describeNoun, describePost, hangDead, hangState} from './mend-adjectives.js'
import {passAged, seatAged} from './mend-ages.js'
import {countInAll, countLessThan, countMoreThan, freeUpTo, seatCount} from './mend-amounts.js'
import {openComplement} from './mend-complements.js'
import {
	describeName,
	describeSubject,
	headBehindBrackets,
	headName,
	joinClub,
	joinState,
	joinUnmarked,
} from './mend-compounds.js'
import {freeFront, frontRank, hangNoDoubt, invertPlace, leaveDateline, openWhen, seatFront} from './mend-fronts.js'
import {freeSpellObject, hangReceiver, joinAddress, takeRecipient} from './mend-given.js'
import {hangThat, headDescribed, openTeller, raiseAside, tellCopula} from './mend-heads.js'
import {joinFewIfAny} from './mend-idioms.js'
import {insertTeller} from './mend-inserted.js'
import {freeDistance, freeMeasure, hangSize, hangWorth} from './mend-measures.js'
import {raiseMultiplied} from './mend-multiplied.js'
import {nameSo, nameTwice, raiseSecondRelative, tellAgain} from './mend-naming.js'
import {freeBeforeSpell, hangScore, hangSomeOf, leaveBehind, takeAlone, takeScore, tellObjects} from './mend-objects.js'
import {hangNeither, raiseBehindName, raiseBehindOpening, seatDeed} from './mend-openings.js'
import {
	freeParticiple,
	freeReduced,
	keepAdjective,
	seatNumber,
	seatSecondPassive,
	takeForNoun,
} from './mend-passives.js'
import {leavePoint} from './mend-points.js'
import {joinPrepositions, passPreposition} from './mend-prepositions.js'
import {reduceFirst} from './mend-reduced.js'
import {askBehindColon} from './mend-relatives.js'
import {joinCoordinated} from './mend-rows.js'
import {hangWitnessed} from './mend-seen.js'
import {seatCompound} from './mend-subjects.js'
import {claimTeller, parenthesizeTeller} from './mend-tellers.js'
import {
	freeSpell,
	hangTimeOnVerb,
	keepDay,
	leaveAgo,
	resumeBehindDay,
	seatBeforeSpell,
	seatBehindDay,
} from './mend-times.js'
import {hangArticle, seatAnnounced, seatMember, seatQuake} from './mend-titles.js'
import {joinBetween, seatTopic} from './mend-topics.js'
import type {Mend} from './tree-draft.js'

/** What a parser gets wrong in phrases, times and amounts, and where they hang: the mends that come first. */
export const phraseMends: readonly Mend[] = [
	leavePoint,
	tellCopula,
	joinFewIfAny,
	joinBetween,
	seatTopic,
	askBehindColon,
	describeNoun,
	describePost,
	joinPrepositions,
	passPreposition,
	joinState,
	joinUnmarked,
	joinClub,
	headName,
	headDescribed,
	describeName,
	describeSubject,
	seatAged,
	passAged,
	keepDay,
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
	freeSpellObject,
	joinAddress,
	takeRecipient,
	hangReceiver,
	freeMeasure,
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
