import {type EventType, many, triggers, words} from './type.js'

/** A study or an investigation finds something. */
export const find: EventType = {
	name: 'find',
	family: 'knowledge',
	plover: null,
	strong: triggers({
		verbs: 'find, discover, reveal, conclude, detect, survey, uncover, unearth, determine, establish, ascertain',
		nouns:
			'study, survey, poll, investigation, finding, discovery, research, analysis, findings, inquiry, probe, audit, autopsy, census, post-mortem, opinion poll, fact check',
	}),
	weak: triggers({
		verbs:
			'show, report, estimate, suggest, indicate, locate, warn, notice, lead, trail, confirm, identify, depict, yield, say, predict, poll, accord, according, point, trace, link, rank, record, observe, recover, spot, document, measure, attribute, note, monitor, search, examine, analyze, calculate, investigate, admit, demonstrate, blame, prove, learn, see, diagnose, highlight, disclose, expose',
		nouns:
			'report, index, data, evidence, conclusion, revelation, search, results, review, estimate, figures, test, statistics, examination, observation, paper, assessment, monitor',
	}),
	context: words(
		'study research scientist report survey percent data researcher poll evidence investigation team journal analysis university investigators inquiry results expert audit respondents findings panel inspectors',
	),
	reported: 'finding',
	roles: {
		finder: many('organization person thing', 'subject by of possessor compound from in to'),
		finding: many('clause thing percent number', 'clause object that of by verb-object on about'),
	},
}
