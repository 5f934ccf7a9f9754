import {type EventType, one, triggers, words} from './type.js'

/** Jobs cut or added, hiring, closures. */
export const jobs: EventType = {
	name: 'jobs',
	family: 'business',
	plover: null,
	strong: triggers({
		verbs: 'recruit, lay off, furlough, make redundant, shed job, cut job, create job, add job',
		nouns:
			'layoff, recruitment, closure, redundancy, hiring, layoffs, job cut, job cuts, redundancies, job loss, job losses, downsizing, plant closure, hiring freeze, lay-off',
	}),
	weak: triggers({
		verbs:
			'cut, close, shut down, shutter, add, hire, create, eliminate, shed, axe, slash, employ, lose, fire, downsize, shut, let go, dismiss, trim, wind down',
		nouns: 'job, cut, jobs, cuts, worker, shutdown, hires, shortage, vacancy',
	}),
	context: words(
		'job worker employee staff workforce position plant factory layoff store redundancy employer labour labor workers unemployment',
	),
	roles: {
		employer: one('organization place', 'subject by at of possessor in'),
		number: one('number percent', 'object of verb-object compound subject'),
		direction: one('thing', 'self verb'),
	},
}
