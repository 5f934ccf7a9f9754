/** Days that may lack a preposition, lower case: `on Thursday` or `Thursday`, `yesterday`. */
export const bareDay = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight)$/

const months = '(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber'

/** Lower case: the name of a month. */
export const month = new RegExp(`^(?:${months})$`)

/** Lower case: a day of the week or a month. */
export const dayOrMonth = new RegExp(`^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|${months})$`)
