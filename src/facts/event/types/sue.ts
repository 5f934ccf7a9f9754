import {codes, type EventType, many, one, triggers, words} from './type.js'

/** A lawsuit is filed. */
export const sue: EventType = {
	name: 'sue',
	family: 'law',
	plover: codes('DISAPPROVE'),
	strong: triggers({
		verbs: 'sue, file suit, file lawsuit, file a lawsuit, take to court, countersue, file complaint, lodge appeal',
		nouns:
			'lawsuit, plaintiff, litigation, suit, class action, libel suit, legal action, court challenge, legal challenge, class-action',
	}),
	weak: triggers({
		verbs:
			'file, challenge, appeal, seek, lodge, claim, bring, contest, petition, settle, allege, take legal action, complain, approach',
		nouns:
			'appeal, complaint, petition, case, claim, action, challenge, proceeding, proceedings, battle, injunction, dispute, application',
	}),
	context: words(
		'lawsuit court damages judge complaint claim class action attorney lawyer plaintiff compensation settlement',
	),
	roles: {
		plaintiff: many('person organization', 'subject by of possessor verb-subject compound'),
		defendant: many('person organization place', 'object against with of verb-object'),
		court: one('organization', 'in at to before with'),
		amount: one('money', 'for seeking object'),
		over: one('thing clause', 'over for about alleging after in'),
	},
}
