/** Days that stand without a preposition, lower case: `on Thursday` or `Thursday`, `yesterday`. */
export const bareDay = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight)$/

/** Lower case: a day of the week or a month. */
export const dayOrMonth =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber)$/

/** Lower case: what says how long before or after something happened, `weeks before`. */
export const measureOfTime = /^(?:seconds|minutes|moments|hours|days|weeks|months|years|decades)$/
