// Elements that have no content in HTML either.
const empty = 'area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr'
const selfClosing = new RegExp(`<((?!(?:${empty})\\b)[a-z][a-z0-9]{0,20})((?:\\s[^<>]{0,2000})?)/>`, 'gi')

/** A page in XHTML as one in HTML: `<title/>` and the like get end tags, without which all that follows is in them. */
export const asHtml = (xhtml: string): string =>
	xhtml.replace(/^\s{0,100}<\?xml[^>]{0,300}\?>/, '').replace(selfClosing, '<$1$2></$1>')
