## Names

product-name = 听见
product-name-other = Heard
language-name = 中文

## Dates and times. Parts are numbers, but two-digit minutes are text

month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月
date = { $year }年{ $month }{ $day }日
date-short = { $month }{ $day }日
date-month = { $year }年{ $month }
date-year = { $year }年
date-period = { $from } 到 { $to }
date-unsure = 记不清
time-am = { $hour24 }:{ $minute }
time-pm = { $hour24 }:{ $minute }
instant = { $date } { $time }
span-minutes = { $minutes } 分钟
span-hours = { $hours } 小时 { $minutes } 分钟
span-whole-hours = { $hours } 小时
span-days = { $days } 天 { $hours } 小时
span-whole-days = { $days } 天

## Lists and pairs

list-comma = 、
title-separator = {" – "}
error-title-prefix = 错误：
not-given = 未提供
