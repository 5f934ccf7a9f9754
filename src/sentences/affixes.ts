/**
 * Prefixes that stay with their word when a hyphen follows; all other hyphens stand alone, as in the treebanks
 * (`non-profit` is one token, `fentanyl-related` three).
 */
export const prefixes: ReadonlySet<string> = new Set(
	`ante anti arch bi bio co counter cross cyber de e ex extra hyper inter intra macro mega meta
	micro mid mini mis multi neo non omni over para peri post pre pro proto pseudo psycho quasi re semi socio sub super
	supra trans tri ultra un uni`.split(/\s+/),
)

/** Endings that stay with their word after a hyphen: `clock-wise`. */
export const suffixes: ReadonlySet<string> = new Set(
	'ability esque ette fest fold gate ins itis less ness offs outs rama wise'.split(' '),
)
