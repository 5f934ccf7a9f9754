/** The direction of a change; `level` for words of change without one. */
export type ChangeDirection = 'up' | 'down' | 'level'

const readForms = (lists: Partial<Record<ChangeDirection, string>>): [string, ChangeDirection][] =>
	(Object.entries(lists) as [ChangeDirection, string][]).flatMap(([direction, forms]) =>
		forms.split(/\s/).map((form): [string, ChangeDirection] => [form, direction]),
	)

/** Verbs of rising and falling, a verb a line with its forms. */
export const changeVerbs: ReadonlyMap<string, ChangeDirection> = new Map(
	readForms({
		up: `accelerate accelerates accelerated accelerating
advance advances advanced advancing
appreciate appreciates appreciated appreciating
balloon balloons ballooned ballooning
boost boosts boosted boosting
bounce bounces bounced bouncing
climb climbs climbed climbing
expand expands expanded expanding
gain gains gained gaining
grow grows grew grown growing
hike hikes hiked hiking
improve improves improved improving
increase increases increased increasing
jump jumps jumped jumping
leap leaps leapt leaped leaping
lift lifts lifted lifting
mount mounts mounted mounting
raise raises raised raising
rally rallies rallied rallying
rebound rebounds rebounded rebounding
recover recovers recovered recovering
rise rises rose risen rising
rocket rockets rocketed rocketing
skyrocket skyrockets skyrocketed skyrocketing
soar soars soared soaring
spike spikes spiked spiking
strengthen strengthens strengthened strengthening
surge surges surged surging
swell swells swelled swollen swelling
widen widens widened widening`,
		down: `collapse collapses collapsed collapsing
contract contracts contracted contracting
crash crashes crashed crashing
cut cuts cutting
decline declines declined declining
decrease decreases decreased decreasing
depreciate depreciates depreciated depreciating
dip dips dipped dipping
dive dives dived dove diving
drop drops dropped dropping
ease eases eased easing
fall falls fell fallen falling
lose loses lost losing
lower lowers lowered lowering
narrow narrows narrowed narrowing
plummet plummets plummeted plummeting
plunge plunges plunged plunging
reduce reduces reduced reducing
retreat retreats retreated retreating
shed sheds shedding
shrink shrinks shrank shrunk shrinking
sink sinks sank sunk sinking
skid skids skidded skidding
slash slashes slashed slashing
slide slides slid sliding
slip slips slipped slipping
slow slows slowed slowing
slump slumps slumped slumping
tumble tumbles tumbled tumbling
weaken weakens weakened weakening`,
		level: `adjust adjusts adjusted adjusting
change changes changed changing
double doubles doubled doubling
downgrade downgrades downgraded downgrading
edge edges edged edging
fluctuate fluctuates fluctuated fluctuating
go goes went gone going
halve halves halved halving
inch inches inched inching
move moves moved moving
revise revises revised revising
shift shifts shifted shifting
swing swings swung swinging
tick ticks ticked ticking
trim trims trimmed trimming
triple triples tripled tripling
upgrade upgrades upgraded upgrading`,
	}),
)

/** Nouns of rising and falling: `a 5 % increase`, `a fall of 12 points`. */
export const changeNouns: ReadonlyMap<string, ChangeDirection> = new Map(
	readForms({
		up: `advance advances
appreciation
expansion
gain gains
growth
hike hikes
increase increases
jump jumps
leap
raise raises
rally
rebound
rise rises
spike
surge
uptick
upturn`,
		down: `collapse
contraction
crash
cut cuts
decline declines
decrease decreases
depreciation
dip
discount
downturn
drop drops
fall falls
loss losses
plunge
reduction reductions
shrinkage
slide
slip
slowdown
slump
tumble`,
	}),
)
