/** Abbreviations whose full stop seldom ends a sentence, lower case, without the last stop. */
export const abbreviations: readonly string[] =
	'adm ave brig capt cmdr co col corp dept dr etc gen gov inc jr lt ltd maj messrs mr mrs ms mt no prof rep rev sen sgt sr st vs jan feb mar apr jun jul aug sep sept oct nov dec'.split(
		' ',
	)
