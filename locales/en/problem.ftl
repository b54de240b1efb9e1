## What is wrong with a field, and what to do

problem-required = Please fill this in.
problem-too-long = This is too long: at most { $max } characters, please take out { $over }.
problem-too-short = This is too short: at least { $min } characters are needed.
problem-not-a-choice = Please choose one of the options listed.
problem-not-a-date = There is no such date; please look at day, month and year.
problem-not-a-time = Please write the time like 14:05.
problem-in-future = This is still to come; please give a time that has passed.
problem-before-receipt = This is before the complaint arrived; please check.
problem-end-before-start = The end is before the start; please check both dates.
problem-not-an-email = This does not look like an e-mail address. Please write it like name@example.com.
problem-not-a-phone = This does not look like a phone number; please check the digits.
problem-not-an-amount = Please give an amount above zero with at most two decimals, such as 300 or 300.50.
problem-mistyped = One character of this code seems to be mistyped; please check it again.
problem-not-recognised = We found nothing that matches; please check and try again.
problem-too-weak = This password is too easy to guess; please use a longer one.
problem-differs = The two entries differ; please type it again.
problem-need-one = Please fill in at least one of these.
