import {closeAccounts} from './mend-amounts.js'
import {askWhat} from './mend-asked.js'
import {hangAgent, hangAlleging, passAge, tellClause, tellComplement} from './mend-attachments.js'
import {conditionByInversion, raiseClause} from './mend-clauses.js'
import {seatReported, takeComplement, takeParallel} from './mend-complements.js'
import {joinOwned, openCompound} from './mend-compounds.js'
import {markContent, raiseBehindContent} from './mend-contents.js'
import {joinBareClause, joinByForm, joinClause} from './mend-coordination.js'
import {takeRead} from './mend-heads.js'
import {
	hangBlame,
	hangSecondSubject,
	hangToil,
	openHow,
	seatBehindFor,
	seatDoer,
	takeExpected,
} from './mend-infinitives.js'
import {invertCopula, invertDenied, raiseBehindWhat} from './mend-inverted.js'
import {closeList, flattenList, joinAdjectives, listAll, openList} from './mend-lists.js'
import {joinStarring, raiseVerb, resumeMain, seatAbsolute, seatBeforeParticiple} from './mend-main.js'
import {raiseMarked, seatMarked} from './mend-marked.js'
import {readParticle} from './mend-particles.js'
import {electPassive} from './mend-passives.js'
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
import {
	lowerRelative,
	relateAlike,
	relateBeforeTime,
	relateChosen,
	relateLoose,
	resumeRelative,
	seatAntecedent,
} from './mend-relatives.js'
import {placeReport, takeQuotation} from './mend-reports.js'
import {hangSeen, seatSeen} from './mend-seen.js'
import {splitQuote} from './mend-split.js'
import {
	compoundSubject,
	joinNames,
	joinNeither,
	joinSubjects,
	seatBehindParticiple,
	seatDoing,
	seatJoined,
	seatSubject,
	seatUnmarked,
	seatVocative,
	tellTense,
} from './mend-subjects.js'
import {citeTeller, nameTeller, seatTeller, seatTold} from './mend-tellers.js'
import {relateBeforeBrackets, relateByNumber} from './mend-titles.js'
import {frontTold, hangAlleged, leaveTold, openAsked, resumeTold, takeTold, tellLabel, tellOn} from './mend-told.js'
import {hangLabel, joinToldTogether} from './mend-told-together.js'
import type {Mend} from './tree-draft.js'

/** What a parser gets wrong between clauses: subjects, what somebody tells, relative clauses, coordination. They stand on mended phrases. */
export const clauseMends: readonly Mend[] = [
	raiseVerb,
	invertCopula,
	raiseBehindWhat,
	raiseBehindContent,
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
