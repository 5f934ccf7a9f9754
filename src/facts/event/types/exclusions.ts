import {type Exclusion, words} from './type.js'

/** `340 millimetres of rain fell`: no figure of a firm, no price. */
export const weatherFell: Exclusion = {
	verbs: ['fall'],
	slot: 'subject',
	lemmas: words('rain rainfall snow snowfall hail sleet millimetre millimeter centimetre centimeter inch mm cm'),
}

/** `The toll may climb to 50`: of the dead and the injured. */
export const tollRose: Exclusion = {
	verbs: words('rise, climb, increase, jump, grow, reach, stand, soar, double, go up'),
	slot: 'subject',
	lemmas: ['toll'],
}

/** `A superb strike from Okoro`: a goal. Of `second-half strike` the last part stands before it. */
export const strikeOfGame: Exclusion = {
	nouns: ['strike'],
	behind: words('superb curling half yard'),
}

/** `A lorry hit a bus, killing two`: an accident. */
export const vehicleHit: Exclusion = {
	verbs: words('kill strike hit injure wound hurt'),
	slot: 'subject',
	lemmas: words('lorry truck bus minibus tram train car van taxi pickup vehicle motorcycle motorbike ferry tractor'),
}

/** `scored a late penalty`, `the penalty area`: kicks of a game. */
export const penaltyOfGame: readonly Exclusion[] = [
	{nouns: ['penalty'], under: words('score convert miss save concede')},
	{nouns: ['penalty'], behind: words('late early missed saved converted retaken')},
	{
		nouns: ['penalty'],
		ahead: words('kick kicks area box spot corner corners shootout shoot-out shoot try stroke taker'),
	},
]
