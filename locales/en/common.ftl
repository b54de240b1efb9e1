## Names

product-name = Heard
product-name-other = 听见
language-name = English

## Dates and times. Parts are numbers, but two-digit minutes are text

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date = { $day } { $month } { $year }
date-short = { $day } { $month }
date-month = { $month } { $year }
date-year = { $year }
date-period = { $from } to { $to }
date-unsure = Not remembered
time-am = { $hour12 }:{ $minute } am
time-pm = { $hour12 }:{ $minute } pm
instant = { $date }, { $time }
span-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
span-hours = { $hours } h { $minutes } min
span-whole-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
span-days = { $days ->
    [one] { $days } day { $hours } h
   *[other] { $days } days { $hours } h
}
span-whole-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}

## Lists and pairs

list-comma = {", "}
title-separator = {" – "}
error-title-prefix = {"Error: "}
not-given = Not given
