import {closeAccounts} from './amounts.js'
import {seatBehindParticiple, seatCommander, seatDoing, seatSubject, seatUnmarked, seatVocative} from './apart.js'
import {seatBeforeAmong, seatLastTeller, seatTitled} from './asides.js'
import {askWhat} from './asked.js'
import {hangAgent, hangAlleging, passAge, tellClause, tellComplement} from './attachments.js'
import {relateHeld, relateHelper, relateOverTime, relateWhat} from './bare-relatives.js'
import {frontTold, hangAlleged, leaveTold, openAsked, resumeTold, seatInFront} from './beside-told.js'
import {raiseBehindCarrying, raiseDoubled, takeSmuggled} from './carrying.js'
import {conditionByInversion, raiseClause} from './clauses.js'
import {seatCounted, seatReported, takeComplement, takeParallel} from './complements.js'
import {joinOwned, openCompound} from './compounds.js'
import {markContent, raiseBehindContent, raiseSecondVerb} from './contents.js'
import {joinBareClause, joinByForm, joinClause} from './coordination.js'
import {askBehindClear, hangNotOnAll, hangNotTo} from './denials.js'
import {takeGerund} from './gerunds.js'
import {takeRead} from './heads.js'
import {hangBlame, hangSecondSubject, hangToil, openHow, seatBehindFor, seatDoer, takeExpected} from './infinitives.js'
import {resumeInserted} from './inserted.js'
import {invertCopula, invertDenied, raiseBehindWhat} from './inverted.js'
import {closeList, flattenList, joinAdjectives, listAll, openList} from './lists.js'
import {joinStarring, raiseVerb, resumeMain, seatAbsolute, seatBeforeParticiple} from './main.js'
import {raiseMarked, seatMarked} from './marked.js'
import {readParticle} from './particles.js'
import {electPassive} from './passives.js'
import {relateClause, relateNearest, relatePeople} from './people.js'
import {
	hangOnAdjective,
	hangOnLastVerb,
	hangPrevented,
	invertReport,
	raisePredicate,
	readNote,
	splitCopulas,
} from './predicates.js'
import {
	lowerRelative,
	relateAlike,
	relateBeforeTime,
	relateChosen,
	relateLoose,
	resumeRelative,
	seatAntecedent,
} from './relatives.js'
import {placeReport, takeQuotation} from './reports.js'
import {hangSeen, seatSeen} from './seen.js'
import {splitQuote} from './split.js'
import {compoundSubject, joinNames, joinNeither, joinSubjects, seatJoined, tellTense} from './subjects.js'
import {citeTeller, nameTeller, seatTeller, seatTold} from './tellers.js'
import {relateBeforeBrackets, relateByNumber} from './titles.js'
import {takeTold, tellLabel, tellOn} from './told.js'
import {hangLabel, joinToldTogether} from './told-together.js'
import type {Mend} from './tree-draft.js'

/** What a parser gets wrong between clauses: subjects, what somebody tells, relative clauses, coordination. They stand on mended phrases. */
export const clauseMends: readonly Mend[] = [
	raiseVerb,
	raiseBehindCarrying,
	raiseDoubled,
	takeSmuggled,
	invertCopula,
	raiseBehindWhat,
	relateHelper,
	relateWhat,
	raiseBehindContent,
	raiseSecondVerb,
	markContent,
	invertDenied,
	seatMarked,
	raiseMarked,
	compoundSubject,
	seatBehindParticiple,
	joinBareClause,
	electPassive,
	seatBehindFor,
	seatDoer,
	takeGerund,
	hangSecondSubject,
	hangBlame,
	takeExpected,
	openHow,
	hangToil,
	conditionByInversion,
	closeAccounts,
	seatSubject,
	seatUnmarked,
	seatDoing,
	joinNames,
	joinSubjects,
	seatVocative,
	seatBeforeAmong,
	seatTitled,
	seatCommander,
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
	seatCounted,
	raisePredicate,
	invertReport,
	readNote,
	seatTeller,
	seatLastTeller,
	placeReport,
	takeQuotation,
	resumeInserted,
	takeRead,
	takeTold,
	tellLabel,
	tellOn,
	resumeTold,
	frontTold,
	seatInFront,
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
	hangNotTo,
	askBehindClear,
	relateClause,
	relateNearest,
	relateHeld,
	relateOverTime,
	relatePeople,
	relateLoose,
	relateAlike,
	lowerRelative,
	seatAntecedent,
	relateBeforeTime,
	relateBeforeBrackets,
	relateByNumber,
	relateChosen,
	resumeRelative,
	splitCopulas,
	hangSeen,
	seatSeen,
	resumeMain,
	seatBeforeParticiple,
	seatAbsolute,
	joinStarring,
	hangAgent,
	hangAlleging,
	joinByForm,
	listAll,
	flattenList,
	joinClause,
	joinAdjectives,
	joinToldTogether,
	hangLabel,
	tellTense,
]
