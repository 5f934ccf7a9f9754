import type {TimeCases} from '../cases.js'

export const otherCases: readonly TimeCases[] = [
	{
		name: 'times an amount away from publication or from the time spoken of',
		cases: `
The dam held in 1987. Two years before that, it had cracked. | 1987 = 1987 | Two years before that = 1985
Crews worked all of last week, and the week before that. | last week = 2024-W46 | the week before that = 2024-W45
The couple married three years ago. | three years ago = 2021
The dam burst two weeks ago. | two weeks ago = 2024-11-07
The search began 11 days ago. | 11 days ago = 2024-11-10
He took over five months ago. | five months ago = 2024-06
The mine closed nearly four decades ago. | nearly four decades ago = 1984
A decade ago the town had a mill. | A decade ago = 2014
The vote comes six weeks after the coup and two days from now. | six weeks = P6W | two days from now = 2024-11-23
The old lamps will glow in five years. | five years = 2029
The race will start in two weeks. | two weeks = 2024-12-05
The war began on March 3, 2003. Two days later the capital fell. | March 3, 2003 = 2003-03-03 | Two days later = 2003-03-05
The firm was founded in 1998. Two years later it went public. | 1998 = 1998 | Two years later = 2000
He was elected in June 2016. The following month he resigned. | June 2016 = 2016-06 | The following month = 2016-07
She won the title in 2011. The following year she retired. | 2011 = 2011 | The following year = 2012
He was shot on May 4, 1999. He died the next day. | May 4, 1999 = 1999-05-04 | the next day = 1999-05-05
The mayor quit in 2003. That year the town went bankrupt. | 2003 = 2003 | That year = 2003
Aid arrived three days after Christmas. | three days after Christmas = 2024-12-28
The ruling came two weeks before May 13, 1999. | two weeks before May 13, 1999 = 1999-04-29
Fares rose more than ten years ago. | more than ten years ago = 2014
The dictator fell several years ago. | several years ago = PAST_REF
`,
		nearMisses: `
He left the day before that meeting.
Long ago there was a mill.
`,
	},
	{
		name: 'lengths of time',
		cases: `
Bake the loaf for 45 minutes to 1 hour. | 45 minutes = PT45M | 1 hour = PT1H
The siege lasted 16 days. | 16 days = P16D
After three days of talks the two sides gave up. | three days = P3D
A five-hour meeting ended without result. | five-hour = PT5H
The crew spent nearly two months at sea. | nearly two months = P2M
He served more than four years in prison. | more than four years = P4Y
The strike could last up to 180 days. | up to 180 days = P180D
The outage lasted one minute and a half. | one minute and a half = PT1M30S
The tunnel took 5 1/2 years to build. | 5 1/2 years = P5Y6M
The queue was hours long. | hours = PTXH
For weeks the roads were closed. | weeks = PXW
Prices have doubled in the past five years. | the past five years = P5Y
The ministry will hire 400 nurses over the next three years. | the next three years = P3Y
Recent months have brought little relief. | Recent months = PXM
In the coming weeks, the court will decide. | the coming weeks = PXW
Over the first eight months, tolls rose. | the first eight months = P8M
The decades-long conflict is over. | decades-long = PXE
The flight took half an hour. | half an hour = PT30M
The talks ran two to three weeks. | two to three weeks = P2W
The mill stood empty a couple of years. | a couple of years = P2Y
The drought has lasted two years and three months. | two years and three months = P2Y3M
The family has owned the farm for a quarter-century. | a quarter-century = P25Y
It rained for a fortnight. | a fortnight = P2W
The committee met for 45 minutes. | 45 minutes = PT45M
`,
		nearMisses: `
A 23-year-old man was arrested.
The victim was 52 years old.
He was aged two months.
The pump delivers 12 barrels a day.
The minute book was lost.
He came second in the race.
The second man fled.
The shop is open 24 hours a day.
The two-year-old strike fund is empty.
They pay $30 a month.
`,
	},
	{
		name: 'from and to: one value',
		cases: `
The exhibit is open from 2023 through Christmas. | from 2023 through Christmas = 2023/2024-12-25
The money was paid between 2019 and November 2023. | between 2019 and November 2023 = 2019/2023-11
She ran the mill from 1931 until 1947. | from 1931 until 1947 = 1931/1947
The 1976-83 dictatorship killed thousands. | 1976-83 = 1976/1983
The festival runs from March to August 2011. | from March to August 2011 = 2011-03/2011-08
The fair took place on 5–6 September 2019. | 5–6 September 2019 = 2019-09-05/2019-09-06
The trial ran from 7 to 16 May 2022. | from 7 to 16 May 2022 = 2022-05-07/2022-05-16
The council closed the road between 3 and 5 March. | between 3 and 5 March = 2024-03-03/2024-03-05
Concerts are planned for 11 and 12 December. | 11 = 2024-12-11 | 12 December = 2024-12-12
The court sat on the 5th and 6th of May. | the 5th = 2024-05-05 | 6th of May = 2024-05-06
The course runs from May 3 through May 9, 2022. | from May 3 through May 9, 2022 = 2022-05-03/2022-05-09
The ban applied from Monday to Wednesday. | from Monday to Wednesday = 2024-11-18/2024-11-20
The bridge was shut from Sunday to Thursday. | from Sunday to Thursday = 2024-11-17/2024-11-21
The mill was shut from Saturday to Friday. | from Saturday to Friday = 2024-11-09/2024-11-15
Sales for fiscal 2021/2022 rose. | fiscal 2021/2022 = 2021/2022
The club lost its cup in the 2018/19 season. | 2018/19 = 2018/2019
The hearings took place on November 18-19, 2020. | November 18-19, 2020 = 2020-11-18/2020-11-19
Polls are open from 7 a.m. to 9 p.m. on Sunday. | from 7 a.m. to 9 p.m. on Sunday = 2024-11-17T07:00/2024-11-17T21:00
The dynasty ruled from the 12th to the 16th century. | from the 12th to the 16th century = 11/15
The road is closed from late October to mid-May. | from late October to mid-May = 2024-10/2025-05
He played for the club from 2013 to now. | from 2013 to now = 2013/2024-11-21
`,
		nearMisses: `
The final score was 19-98.
The law passed by 52-48.
The screen has a 4:3 ratio.
The flight from Paris to Rome was late.
On 3 and 4 depend the rest.
`,
	},
	{
		name: 'since, until, by, before, after',
		cases: `
The roof will be mended before autumn. | autumn = 2025-FA
The mine has been shut since March. | March = 2024-03
She has been in office since 2015. | 2015 = 2015
He must leave the country by Friday. | Friday = 2024-11-22
The offer stands until Dec. 31. | Dec. 31 = 2024-12-31
Nobody lived there before 1900. | 1900 = 1900
The rules apply after 2026. | 2026 = 2026
`,
		nearMisses: `
The ferry has not sailed since.
Until then, nothing moves.
`,
	},
	{
		name: 'times of day',
		cases: `
The quake struck at 10:35 a.m. on Wednesday. | 10:35 a.m. on Wednesday = 2024-11-20T10:35
The plane took off at 4 p.m. EST Tuesday. | 4 p.m. EST Tuesday = 2024-11-19T16:00
As of 15:11 GMT the site was down. | 15:11 GMT = 2024-11-21T15:11
The curfew starts at midnight. | midnight = 2024-11-21T24:00
Voting ended at noon Thursday. | noon Thursday = 2024-11-21T12:00
The bomb went off at around 7:15 p.m. | around 7:15 p.m. = 2024-11-21T19:15
Police arrived at five o'clock in the morning. | five o'clock in the morning = 2024-11-21T05:00
The train leaves tomorrow at 8:00am. | tomorrow at 8:00am = 2024-11-22T08:00
The alarm was raised at half past two. | half past two = 2024-11-21T02:30
Kick-off is at 1830 GMT on Saturday. | 1830 GMT on Saturday = 2024-11-16T18:30
The blast came at 9.30pm yesterday. | 9.30pm yesterday = 2024-11-20T21:30
`,
		nearMisses: `
He quoted Genesis 1:12.
She won in 2:30.
The dose is 8.30 mg.
It is half full.
`,
	},
	{
		name: 'holidays',
		cases: `
The shops are closed on Christmas Day. | Christmas Day = 2024-12-25
The store was looted on Black Friday 2010. | Black Friday 2010 = 2010-11-26
The boy was found on Thanksgiving last year. | Thanksgiving last year = 2023-11-23
The truce began on Easter Sunday 2018. | Easter Sunday 2018 = 2018-04-01
The king speaks on New Year's Eve. | New Year's Eve = 2024-12-31
Voters decide on Election Day. | Election Day = 2024-11-05
The law was tightened after 9/11. | 9/11 = 2001-09-11
Millions travel on Labor Day weekend. | Labor Day weekend = 2024-W35-WE
The curfew was lifted last Easter. | last Easter = 2024-03-31
`,
		nearMisses: `
She fell at the first hurdle of the day.
He is no Santa Claus.
`,
	},
	{
		name: 'times that come again',
		cases: `
The committee meets every Tuesday. | every Tuesday = XXXX-WXX-2
Each July the town holds a race. | Each July = XXXX-07
The dam loses water every day. | every day = P1D
Buses run daily. | daily = P1D
The council meets twice a week. | twice a week = P1W
Mass is held on Sundays. | Sundays = XXXX-WXX-7
He plays chess on Friday evenings. | Friday evenings = XXXX-WXX-5TEV
The prize is awarded every two years. | every two years = P2Y
The ferry calls every second week. | every second week = P2W
The well is cleaned every fourth year. | every fourth year = P4Y
The market is held every second Tuesday. | every second Tuesday = XXXX-WXX-2
Rents are paid on the 1st of every month. | 1st of every month = XXXX-XX-01
The museum is closed on weekends. | weekends = XXXX-WXX-WE
Every summer the lake dries up. | Every summer = XXXX-SU
`,
		nearMisses: `
Each of them left.
Every house was searched.
The Daily Telegraph reported it.
`,
	},
	{
		name: 'past, present and future without a date',
		cases: `
The firm now employs 40 people. | now = PRESENT_REF
The bridge was recently repaired. | recently = PAST_REF
Nobody knows what the future holds. | the future = FUTURE_REF
The party has split in the past. | the past = PAST_REF
The plant is currently idle. | currently = PRESENT_REF
`,
		nearMisses: `
The now-closed plant is for sale.
He comes every now and again.
She missed every second ball.
Every third house stood empty.
The current was too strong.
`,
	},
	{
		name: 'several in a sentence, and company reports',
		cases: `
Lawyers vowed to fight the order issued Wednesday. | Wednesday = 2024-11-20
Tolls rose in the year ended April 9. | the year = P1Y | April 9 = 2024-04-09
Tolls fell during the quarter ended Aug. 29. | the quarter = 2024-Q3 | Aug. 29 = 2024-08-29
The museum, closed for years, reopened on Nov. 2 and drew 400 visitors on the first day. | years = PXY | Nov. 2 = 2024-11-02
A Chinese Foreign Ministry spokesman on Thursday urged restraint after remarks made on Wednesday. | Thursday = 2024-11-21 | Wednesday = 2024-11-20
The town flooded in 1998, 2005 and 2013. | 1998 = 1998 | 2005 = 2005 | 2013 = 2013
By late morning the crowd had gone. | late morning = 2024-11-21TMO
The accord of Dec. 31, 1990, lapsed at midnight Friday. | Dec. 31, 1990 = 1990-12-31 | midnight Friday = 2024-11-15T24:00
It sank toward dawn on Friday. | Friday = 2024-11-15
The plan was dropped mid-afternoon yesterday. | mid-afternoon yesterday = 2024-11-20TAF
Friday the 13th of December is a holiday for the superstitious. | Friday the 13th of December = 2024-12-13
The team plays on Tuesday, Dec. 3, at 7 p.m. | Tuesday, Dec. 3, at 7 p.m. = 2024-12-03T19:00
He will retire in the fall of 2027. | the fall of 2027 = 2027-FA
The tournament was held at the turn of the year. | the year = 2024
The strike, now in its third week, has closed nine ports. | now = PRESENT_REF
Sales climbed over the past decade. | the past decade = P10Y
It would buy a rival, its biggest deal in a decade. | a decade = P10Y
The old bridge stood for hundreds of years. | hundreds of years = PXY
The talks between May and June in 1981 failed. | between May and June in 1981 = 1981-05/1981-06
The soldiers left in 1945; World War II was over. | 1945 = 1945
Trade grew after World War II. | World War II = 1939-09-01/1945-09-02
The crisis began ten days before Easter 2015. | ten days before Easter 2015 = 2015-03-26
The next morning the guards were gone. | The next morning = XXXX-XX-XXTMO
`,
		nearMisses: `
`,
	},
]

/** What stays open without a publication date, or with one that is none: sentence | words = value. */
export const undatedCases = `
The union met on Friday. | Friday = XXXX-WXX-5
The union met last week. | last week = XXXX-WXX
The union met on May 3. | May 3 = XXXX-05-03
The union met in May. | May = XXXX-05
The union met yesterday. | yesterday = XXXX-XX-XX
The union met last summer. | last summer = XXXX-SU
The union met in 2019. | 2019 = 2019
The union met two years ago. | two years ago = XXXX
The union met for two hours. | two hours = PT2H
The union met on 30 February. | 30 February = XXXX-02-XX
The union met on February 30, 2019. | February 30, 2019 = 2019-02-XX
`
