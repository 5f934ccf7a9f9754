/** Phrasings of one kind, of our own invention, published on 2024-11-21 (a Thursday). */
export interface TimeCases {
	readonly name: string
	/** One a line: sentence | words = TIMEX3 value | … */
	readonly cases: string
	/** Sentences that hold no time. */
	readonly nearMisses: string
}

export const calendarCases: readonly TimeCases[] = [
	{
		name: 'weekdays, and days that count from the moment of writing',
		cases: `
The minister resigned on Thursday. | Thursday = 2024-11-21
Rescuers reached the mine on Wednesday, the governor said. | Wednesday = 2024-11-20
The court will rule on Monday. | Monday = 2024-11-25
Voters go to the polls in the capital on Sunday after a long campaign that ended Friday. | Sunday = 2024-11-24 | Friday = 2024-11-15
The strike was called off late Tuesday. | late Tuesday = 2024-11-19
Police released the man early Saturday after questioning him. | early Saturday = 2024-11-16
The ferry sank on Monday night off the coast. | Monday night = 2024-11-18TNI
The summit will open on Wednesday morning in Geneva. | Wednesday morning = 2024-11-27TMO
She was released on Friday evening. | Friday evening = 2024-11-15TEV
Last Thursday the board rejected the offer. | Last Thursday = 2024-11-14
Next Tuesday the committee will vote. | Next Tuesday = 2024-11-26
The hearing is set for this Friday. | this Friday = 2024-11-22
The bridge reopened this past Sunday. | this past Sunday = 2024-11-17
Talks resume this coming Monday. | this coming Monday = 2024-11-25
Trading in the shares was halted on Thursday afternoon. | Thursday afternoon = 2024-11-21TAF
The senator spoke on Friday, Nov. 15, in the chamber. | Friday, Nov. 15 = 2024-11-15
She visits Leeds on Tuesday night. | Tuesday night = 2024-11-26TNI
The envoy flies to Oslo on Wednesday. | Wednesday = 2024-11-27
The gallery unveils its new wing on Friday. | Friday = 2024-11-22
The bill, which bans fireworks, was passed on Wednesday. | Wednesday = 2024-11-20
The report shows what happened on Tuesday. | Tuesday = 2024-11-19
The firm that owns the mill on Monday announced cuts. | Monday = 2024-11-18
A porter pushes a cart through the market on Tuesday. | Tuesday = 2024-11-19
Come back in March. | March = 2025-03
Judge Okoro, who will be sworn in on June 10, waved. | June 10 = 2025-06-10
The deadline was extended until Tuesday. | Tuesday = 2024-11-26
Workers had planned a rally for Saturday. | Saturday = 2024-11-23
Monday's storm cut power to the island. | Monday = 2024-11-18
The mayor said yesterday that the plan was dead. | yesterday = 2024-11-20
The verdict is expected tomorrow. | tomorrow = 2024-11-22
The fire broke out the day before yesterday. | the day before yesterday = 2024-11-19
The envoy flies home the day after tomorrow. | the day after tomorrow = 2024-11-23
The president will address the nation tonight. | tonight = 2024-11-21TNI
Two trains collided last night near the border. | last night = 2024-11-20TNI
The two leaders met this morning. | this morning = 2024-11-21TMO
The bank announced the cuts yesterday morning. | yesterday morning = 2024-11-20TMO
He will be sworn in tomorrow evening. | tomorrow evening = 2024-11-22TEV
Ministers meet today in Vienna. | today = 2024-11-21
`,
		nearMisses: `
He sat in the shade.
Sun shone on the beach.
They wed in a church.
He read USA TODAY.
The Tomorrow Group sold its shares.
It was the last night of the festival.
`,
	},
	{
		name: 'days with their month',
		cases: `
The treaty was signed on March 5, 1946, in Fulton. | March 5, 1946 = 1946-03-05
The treaty was signed on 5 March 1946 in Fulton. | 5 March 1946 = 1946-03-05
The embassy closed on Oct. 23. | Oct. 23 = 2024-10-23
The new law takes effect on Jan. 1. | Jan. 1 = 2025-01-01
The company will report results on Feb. 6. | Feb. 6 = 2025-02-06
The crash on Aug. 7 killed nine people. | Aug. 7 = 2024-08-07
The vote on the 3rd of June was cancelled. | 3rd of June = 2024-06-03
The club was founded on the 12th of October, 1901. | 12th of October, 1901 = 1901-10-12
The law was passed on Tuesday, March 7, 2023. | Tuesday, March 7, 2023 = 2023-03-07
The report is dated 2023-06-14. | 2023-06-14 = 2023-06-14
The letter of 23.04.2022 was published. | 23.04.2022 = 2022-04-23
The invoice of 12/25/2019 was never paid. | 12/25/2019 = 2019-12-25
The lease of 05/06/2019 ended on 28/06/2021. | 05/06/2019 = 2019-06-05 | 28/06/2021 = 2021-06-28
The lease of 05/06/2019 ended on 06/28/2021. | 05/06/2019 = 2019-05-06 | 06/28/2021 = 2021-06-28
The lease of 05/06/2019 was torn up. | 05/06/2019 = 2019-05-06
The file was opened on 8-May-2006. | 8-May-2006 = 2006-05-08
Talks broke down on May 6th. | May 6th = 2024-05-06
The speech on july 4th drew thousands. | july 4th = 2024-07-04
The pact was signed on April fifth, two thousand and three. | April fifth, two thousand and three = 2003-04-05
The strike began on November 18, according to the union. | November 18 = 2024-11-18
Bail was set on Nov. 30 last year. | Nov. 30 last year = 2023-11-30
The parade on March 11 this year drew crowds. | March 11 this year = 2024-03-11
Flights resume on April 24 and 25. | April 24 = 2025-04-24 | 25 = 2025-04-25
The gallery opened on the 15th day of last month. | the 15th day of last month = 2024-10-15
`,
		nearMisses: `
It costs $12.25.
The vote was 12-4.
Call (206) 555-1212.
The order number is 133-03-03-2020.
Half of 3/4 is left.
The page is www.example.org/may-5-report.
`,
	},
	{
		name: 'months: the year by tense and nearness',
		cases: `
Many will lose their jobs when the plant shuts in June. | June = 2025-06
The leaders met in November 2023 in San Francisco. | November 2023 = 2023-11
Exports fell in September. | September = 2024-09
The election was held in May. | May = 2024-05
The company will move its office in March. | March = 2025-03
Inflation slowed in October, the bank said. | October = 2024-10
Prices rose last December. | last December = 2023-12
The treaty expires next April. | next April = 2025-04
The vote is due this December. | this December = 2024-12
The factory shut in January this year. | January this year = 2024-01
She joined the firm in June last year. | June last year = 2023-06
The project started in mid-November. | mid-November = 2024-11
The ship left port in late August. | late August = 2024-08
Harvests end in early October, growers said. | early October = 2024-10
The museum opened in Sept. 2019. | Sept. 2019 = 2019-09
A June agreement ended the strike. | June = 2024-06
Sales peaked in the middle of July. | the middle of July = 2024-07
He resigned at the end of February. | the end of February = 2024-02
The programme began in August of 1999. | August of 1999 = 1999-08
The ban was lifted by May. | May = 2024-05
`,
		nearMisses: `
Prices may rise.
Protesters march through the city.
May told reporters that she would stay.
Theresa May resigned. A spokesman for May declined to comment.
April Ryan asked the first question.
An august body sat in judgment.
This may help.
Dec is short for decimal.
`,
	},
	{
		name: 'years, decades, centuries',
		cases: `
In 2019 China regulated the whole class. | 2019 = 2019
The 1996 campaign was his last. | 1996 = 1996
The city hosted the 2012 Olympics. | 2012 = 2012
She was born in 1958. | 1958 = 1958
The year 2000 brought no collapse. | The year 2000 = 2000
He studied at Oxford in the '80s. | the '80s = 198
Output doubled in the 1990s. | the 1990s = 199
The band broke up in the early 1970s. | the early 1970s = 197
Rents soared in the late nineties. | the late nineties = 199
The fort dates from the 17th century. | the 17th century = 16
The canal was dug in the late nineteenth century. | the late nineteenth century = 18
The temple was built in 508 BC. | 508 BC = BC0508
The town was founded in AD 842. | AD 842 = 0842
The monastery was founded c. 1130 by monks. | c. 1130 = 1130
The sect was banned in the 1600s. | the 1600s = 16
Prices rose last year. | last year = 2023
The budget will grow next year. | next year = 2025
The plant opened earlier this year. | earlier this year = 2024
A decision is expected later this year. | later this year = 2024
The debt must be repaid by the end of 2030. | the end of 2030 = 2030
The board voted to shut two mills by the end of June. | the end of June = 2025-06
The party governed in the first half of the 20th century. | the first half of the 20th century = 19
Emissions must fall in the next decade. | the next decade = P10Y
The truce would last four years. | four years = P4Y
The fund will hold its first vote in 30 years. | 30 years = P30Y
This century has seen three pandemics. | This century = 20
The talks stalled in early 2022. | early 2022 = 2022
Sales are due to recover by mid-2026. | mid-2026 = 2026
It was nineteen eighty-nine when the wall fell. | nineteen eighty-nine = 1989
The post-2015 goals were never met. | post-2015 = 2015
`,
		nearMisses: `
A man in his early 50s was hurt.
He works for 20th Century Fox.
In the year 0000 there was no calendar.
The company sold 1990 apples.
She was charged under section 1983 of the code.
He rents Room 1408 of the hotel.
It costs $1,995.
Version 2019.4 is out.
The store at 1600 Pennsylvania Avenue is shut.
Temperatures in the 80s are expected.
She is in her 30s.
The flight carried 1,820 kg of cargo.
Their 2000 year old vase broke.
He made films for 20th Century Fox.
`,
	},
	{
		name: 'quarters, half years, seasons',
		cases: `
Third-quarter profit fell 5 percent. | Third-quarter = 2024-Q3
Throughout the third quarter of 1961 tolls rose. | the third quarter of 1961 = 1961-Q3
The bank lost money in the first half of 2019. | the first half of 2019 = 2019-H1
Orders fell in Q2 2023. | Q2 2023 = 2023-Q2
The firm expects growth in next year's first quarter. | next year's first quarter = 2025-Q1
Output shrank during the fourth quarter. | the fourth quarter = 2024-Q4
Fiscal 2023 was a bad year. | Fiscal 2023 = 2023
The agency spent the money in fiscal year 2021. | fiscal year 2021 = 2021
Net profit rose in the last quarter of 2022. | the last quarter of 2022 = 2022-Q4
The river flooded last summer. | last summer = 2024-SU
The team will tour Asia next spring. | next spring = 2025-SP
The coup took place in the winter of 1994. | the winter of 1994 = 1994-WI
The show premiered in fall 2004. | fall 2004 = 2004-FA
Farmers lost their crops this summer. | this summer = 2024-SU
Talks are to resume in the spring. | the spring = 2025-SP
Sales rose in the year to 31 March. | the year = P1Y | 31 March = 2024-03-31
Profit fell in the three months to June. | the three months = P3M | June = 2024-06
The trial is due to last six weeks. | six weeks = P6W
She won in 2:19:44. |
The over-60s travel free. |
The curfew runs from 10pm to 6am. | from 10pm to 6am = 2024-11-21T22:00/2024-11-22T06:00
He left the party this past autumn. | this past autumn = 2024-FA
Profit climbed all through the third quarter, to $53 million. A year earlier it was puny. | the third quarter = 2024-Q3 | A year earlier = 2023-Q3
Third-quarter sales were flat. During the year-ago quarter, they rose 8 percent. | Third-quarter = 2024-Q3 | the year-ago quarter = 2023-Q3
`,
		nearMisses: `
A quarter of voters stayed home.
Three quarters of the town burned.
His long pass won the third quarter of a wild game.
The fall of the Berlin Wall surprised all.
The hunters spring into action.
The hotel has a hot spring.
`,
	},
	{
		name: 'weeks and weekends',
		cases: `
The pound fell last week. | last week = 2024-W46
The pope will visit Malta next week. | next week = 2024-W48
Rain fell earlier this week. | earlier this week = 2024-W47
The trial opens the week of March 3. | the week of March 3 = 2025-W10
Fans clashed with police over the weekend. | the weekend = 2024-W46-WE
The storm will hit this weekend. | this weekend = 2024-W47-WE
Troops left last weekend. | last weekend = 2024-W46-WE
The contract was signed in the first week of 2015. | the first week of 2015 = 2015-W01
The caucus meets on the first Monday of December. | the first Monday of December = 2024-12-02
The shop closed on the last Friday of October. | the last Friday of October = 2024-10-25
The minister resigned late last week. | late last week = 2024-W46
The two sides met on Tuesday of last week. | Tuesday of last week = 2024-11-12
The ministers meet next week Wednesday. | next week Wednesday = 2024-11-27
`,
		nearMisses: `
He is weak at the knees.
She slept through a weekend match.
The Weekly Post wrote about it.
`,
	},
]
