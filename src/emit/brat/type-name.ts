/** A name as brat takes it for a type or a role: `go-live` is `Go-live`, `Würde 2` is `W_rde_2`. */
export const typeName = (name: string): string => {
	const kept = name.replace(/[^A-Za-z0-9_-]/g, '_')
	return kept === '' ? 'Other' : kept[0]!.toUpperCase() + kept.slice(1)
}
