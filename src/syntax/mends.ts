import {describeNoun, describePost} from './mend-adjectives.js'
import {passAged, seatAged} from './mend-ages.js'
import {closeAccounts, countInAll, countLessThan, countMoreThan, freeUpTo} from './mend-amounts.js'
import {askWhat} from './mend-asked.js'
import {hangAgent, hangAlleging, passAge, tellClause, tellComplement} from './mend-attachments.js'
import {conditionByInversion, raiseClause} from './mend-clauses.js'
import {openComplement, seatReported, takeComplement, takeParallel} from './mend-complements.js'
import {
	describeName,
	describeSubject,
	headBehindBrackets,
	headName,
	joinOwned,
	joinState,
	joinUnmarked,
	openCompound,
} from './mend-compounds.js'
import {joinBareClause, joinByForm, joinClause} from './mend-coordination.js'
import {freeFront, frontRank, hangNoDoubt, invertPlace, leaveDateline, openWhen, seatFront} from './mend-fronts.js'
import {hangThat, headDescribed, openTeller, raiseAside, takeRead, tellCopula} from './mend-heads.js'
import {joinFewIfAny} from './mend-idioms.js'
import {hangBlame, hangSecondSubject, seatBehindFor, seatDoer, takeExpected} from './mend-infinitives.js'
import {insertTeller} from './mend-inserted.js'
import {closeList, flattenList, joinAdjectives, listAll, openList} from './mend-lists.js'
import {resumeMain} from './mend-main.js'
import {raiseMarked, seatMarked} from './mend-marked.js'
import {raiseMultiplied} from './mend-multiplied.js'
import {nameSo, nameTwice, raiseSecondRelative, tellAgain} from './mend-naming.js'
import {freeBeforeSpell, hangScore, takeAlone, takeScore, tellObjects} from './mend-objects.js'
import {hangNeither, raiseBehindName, raiseBehindOpening, seatDeed} from './mend-openings.js'
import {readParticle} from './mend-particles.js'
import {electPassive, freeParticiple, freeReduced, keepAdjective, seatNumber, takeForNoun} from './mend-passives.js'
import {leavePoint} from './mend-points.js'
import {
	hangNotOnAll,
	hangOnAdjective,
	hangOnLastVerb,
	hangPrevented,
	invertReport,
	raisePredicate,
	readNote,
	relateClause,
	relateNearest,
	relatePeople,
	splitCopulas,
} from './mend-predicates.js'
import {joinPrepositions, passPreposition} from './mend-prepositions.js'
import {reduceFirst} from './mend-reduced.js'
import {
	askBehindColon,
	lowerRelative,
	relateAlike,
	relateBeforeTime,
	relateChosen,
	relateLoose,
	resumeRelative,
	seatAntecedent,
} from './mend-relatives.js'
import {placeReport, takeQuotation} from './mend-reports.js'
import {joinCoordinated} from './mend-rows.js'
import {hangSeen, hangWitnessed, seatSeen} from './mend-seen.js'
import {splitQuote} from './mend-split.js'
import {
	compoundSubject,
	joinNames,
	joinNeither,
	joinSubjects,
	seatBehindParticiple,
	seatCompound,
	seatDoing,
	seatJoined,
	seatSubject,
	seatVocative,
	tellTense,
} from './mend-subjects.js'
import {citeTeller, claimTeller, nameTeller, parenthesizeTeller, seatTeller, seatTold} from './mend-tellers.js'
import {
	freeSpell,
	hangTimeOnVerb,
	keepDay,
	leaveAgo,
	resumeBehindDay,
	seatBeforeSpell,
	seatBehindDay,
} from './mend-times.js'
import {frontTold, hangAlleged, leaveTold, openAsked, resumeTold, takeTold, tellLabel, tellOn} from './mend-told.js'
import {joinBetween, seatTopic} from './mend-topics.js'
import type {Mend} from './tree-draft.js'

/** What a parser gets wrong again and again in news, each mended by a rule of its own. */
export const mends: readonly Mend[] = [
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
	nameTwice,
	nameSo,
	raiseSecondRelative,
	tellAgain,
	freeBeforeSpell,
	leaveAgo,
	takeScore,
	tellObjects,
	takeAlone,
	hangScore,
	seatMarked,
	raiseMarked,
	compoundSubject,
	seatBehindParticiple,
	joinBareClause,
	electPassive,
	seatBehindFor,
	seatDoer,
	hangSecondSubject,
	hangBlame,
	takeExpected,
	conditionByInversion,
	closeAccounts,
	seatSubject,
	seatDoing,
	joinNames,
	joinSubjects,
	seatVocative,
	seatJoined,
	joinNeither,
	openList,
	closeList,
	openCompound,
	joinOwned,
	readParticle,
	raiseClause,
	passAge,
	tellComplement,
	tellClause,
	takeComplement,
	takeParallel,
	seatReported,
	raisePredicate,
	invertReport,
	readNote,
	seatTeller,
	placeReport,
	takeQuotation,
	takeRead,
	takeTold,
	tellLabel,
	tellOn,
	resumeTold,
	frontTold,
	leaveTold,
	hangAlleged,
	openAsked,
	askWhat,
	splitQuote,
	nameTeller,
	seatTold,
	citeTeller,
	hangPrevented,
	hangOnAdjective,
	hangOnLastVerb,
	hangNotOnAll,
	relateClause,
	relateNearest,
	relatePeople,
	relateLoose,
	relateAlike,
	lowerRelative,
	seatAntecedent,
	relateBeforeTime,
	relateChosen,
	resumeRelative,
	splitCopulas,
	hangSeen,
	seatSeen,
	resumeMain,
	hangAgent,
	hangAlleging,
	joinByForm,
	listAll,
	flattenList,
	joinClause,
	joinAdjectives,
	tellTense,
]
