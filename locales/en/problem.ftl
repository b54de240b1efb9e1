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

## A better sentence where the field is known

problem-for-whom-required = Please choose for whom you complain.
problem-relation-kind-required = Please choose how you are related.
problem-knows-required = Please say whether the person knows; “Not sure” is fine.
problem-safety-required = Please choose one; “I would rather not say” is fine.
problem-identity-mode-required = Please choose one way of protection.
problem-name-required = Please tell us what to call you.
problem-phone-required = Please give a phone number so that we can reach you.
problem-phone-need-one = Please give a phone number or an e-mail address, or choose “Only on this site”.
problem-preferred-not-a-choice = The way you chose is missing above or marked as not safe; please choose another.
problem-site-required = Please choose where; “Not sure” is fine.
problem-counsellor-required = Please write the name, or tick “I do not know who”.
problem-counsellor-too-long = At most { $max } names; please put the other { $over } into your own words later.
problem-unwanted-staff-too-long = At most { $max } names; please put the other { $over } into your own words.
problem-categories-required = Please choose at least one; “Not sure” is fine.
problem-statement-required = One sentence is enough, or choose “please listen to me”.
problem-statement-too-long = At most { $max } characters; this has { $over } more. Nothing is lost: please shorten it, or add the rest later.
problem-consent-sensitive-required = Without this consent we cannot keep your complaint. You can also tell us by phone.
problem-submission-key-not-recognised = This page is out of date. Please send once more; nothing is lost.
problem-resume-code-required = Please enter the resume code.
problem-resume-code-not-recognised = We found no draft. It may have been deleted, or the code may be wrong.
problem-account-required = Please enter your account.
problem-password-required = Please enter your password.
problem-password-not-recognised = Account or password do not fit. Please check and try again.
problem-present-password-not-recognised = This is not your present password. Please enter it again.
problem-interest-required = Please choose “None” or “I have”.
problem-interest-kind-required = Please say which kind of interest you have.
problem-message-required = Please write what you want to tell them.
problem-breach-reason-required = The 24 hours are over: please say why it is late.
problem-looked-again-not-met = This text names a colleague or the client. The client knows roles, and others may see the client’s screen: please look once more.
problem-method-required = Please choose how you contacted them.
problem-reached-required = Please say whether you reached them.
problem-summary-required = Please write what was said, or what you tried.
problem-purpose-required = Please choose what for.
problem-not-met = This rule is not met yet; please see to it first.
