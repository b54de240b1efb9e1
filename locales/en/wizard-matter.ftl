## C-06 Which service

counsellor-title = Which service is it about?
counsellor-why = Knowing who and where lets us keep those people away from your complaint. Not remembering is fine.
counsellor-site = Where you had counselling
counsellor-site-choose = Please choose
counsellor-site-unlisted = Not in this list
counsellor-site-unknown = Not sure
counsellor-name = The counsellor's name
counsellor-name-hint = Put commas between several. A last name is enough.
counsellor-name-unknown = I do not know who
counsellor-name-safe = We compare it with our staff: anyone of that name, and those above and below them, cannot see it.
counsellor-when = When it happened
counsellor-when-hint = The year, or year and month, is enough.
counsellor-from = From
counsellor-to = To (optional)
counsellor-year = Year
counsellor-month = Month
counsellor-day = Day
counsellor-when-unsure = I do not remember
counsellor-still = It is still going on
counsellor-unwanted = Is there any member of staff who should not deal with this?
counsellor-unwanted-hint = Write the name. That person is not assigned until a manager has decided.

## C-07 What kind of problem

categories-title = What kind of problem was it?
categories-why = It helps us find the right person. It need not be exact; our staff check it with you.
categories-note = The list mentions painful things. You need not read it all; you can choose “Not sure”.
categories-unsure = Not sure, please judge for me
categories-other = None of these
categories-other-hint = On the next page you can say it in your own words.
categories-group-confidentiality = Confidentiality and privacy
categories-group-boundaries = Distance and relationships
categories-group-competence = Methods and skill
categories-group-informed-consent = What was agreed
categories-group-fees = Fees and refunds
categories-group-scheduling = Appointments and time
categories-group-endings = How it ended
categories-group-attitude = Manner
categories-group-discrimination = Unfair treatment
categories-group-records = Records
categories-group-advertising = Credentials and advertising
categories-group-environment = Premises
categories-group-organisation = How the centre is run
categories-group-complaint-handling = An earlier complaint
categories-group-safety = Safety and harm
categories-cf-disclosed = Told others what I had said
categories-cf-other-clients = Talked to me about other clients
categories-cf-unconsented-use = Recorded me, filmed me or used my story without asking
categories-cf-misuse = Used my details for selling or something else
categories-cf-data-leak = My data got out
categories-bd-sexual = Said or did something sexual or intimate
categories-bd-social-contact = Wanted to meet me or kept contacting me outside sessions
categories-bd-dual-relationship = Was also my teacher, boss, friend or relative
categories-bd-self-disclosure = Kept talking about themselves
categories-bd-money-gifts = Borrowed money, took gifts or sold me things
categories-cp-improper-method = Used a method that distressed or hurt me
categories-cp-beyond-scope = Took on something beyond their skill
categories-cp-dependency = Made me feel I could not do without them
categories-cp-unlawful-practice = Diagnosed me or told me to take or stop medicine
categories-cp-no-referral = Did not send me to other help when I was very unwell
categories-ic-no-agreement = Began without an agreement
categories-ic-terms-not-explained = Did not explain the fees or the limits of confidentiality
categories-fe-overcharged = Charged too much
categories-fe-refund-refused = Refused a refund
categories-fe-inducement = Pressed me to buy more or prepay
categories-fe-missed-session = A dispute over a missed session
categories-sc-cancelled = Cancelled or moved at short notice
categories-sc-late-short = Came late or ended early
categories-sc-waiting = A long wait
categories-sc-platform = The platform did not work
categories-en-abrupt = Ended the counselling suddenly
categories-en-no-follow-on = Arranged nothing afterwards
categories-at-disrespect = Was disrespectful or judged me
categories-at-threatening = Spoke in a threatening way
categories-at-not-listening = Did not listen to me
categories-di-other = Treated me differently for my sex, orientation, disability, ethnicity, belief or age
categories-rk-missing-false = Records are missing or untrue
categories-rk-access-refused = Would not let me see my records
categories-rk-correction-refused = Would not correct or delete records
categories-ad-false-credentials = Credentials were not true
categories-ad-exaggerated = Results were exaggerated
categories-ev-soundproofing = Others could hear us
categories-ev-safety = The place was not safe
categories-or-bad-matching = I was matched with the wrong counsellor
categories-or-no-policy = The centre lacks a rule it should have
categories-ch-no-reply = I spoke up before and nobody answered
categories-ch-unfair = An earlier complaint was handled unfairly
categories-ch-retaliation = Someone threatened or punished me for speaking up
categories-sf-risk-ignored = I said I might harm myself and was not taken seriously
categories-sf-minor-harmed = A minor was harmed
categories-sf-injury = I was injured

## C-08 In your own words

statement-title = Please tell us in your own words
statement-why = Write as it comes. It need not be complete, in order, or proven.
statement-label = What happened
statement-hint = At most { $max } characters. Your own words are kept and never rewritten.
statement-prompts = Not sure where to begin?
statement-prompt-1 = What happened?
statement-prompt-2 = What was said or done?
statement-prompt-3 = What did it do to you?
statement-prompt-4 = Has anybody talked with you about it since?
statement-prompt-care = If writing hurts, take a break. What you wrote is saved.
statement-listen = I do not want to write, please listen to me
statement-listen-hint = We arrange a call or a meeting and write it down for you.
statement-listen-hint-anonymous = As you are anonymous, we will ask you here on this site.
statement-listen-text = I do not want to write; please listen to me.
statement-saved-at = Saved { $time }

## C-09 What you hope for

desired-outcomes-title = What would you like to happen?
desired-outcomes-why = We answer each wish. We cannot promise all of them, but we will give reasons.
desired-outcomes-kinds = I would like
desired-outcomes-explanation = An explanation
desired-outcomes-apology = An apology
desired-outcomes-refund = A refund
desired-outcomes-compensation = Compensation for my loss
desired-outcomes-change-counsellor = Another counsellor
desired-outcomes-record-correction = My records put right
desired-outcomes-improvement = That it does not happen to others
desired-outcomes-accountability = That someone is held responsible
desired-outcomes-unsure = I am not sure yet
desired-outcomes-other = Something else
desired-outcomes-other-text = Tell us more (optional)
desired-outcomes-amount = Amount in yuan (optional)
desired-outcomes-amount-hint = Just so that we know. It binds nobody and can change.

## C-10 Material

materials-title = Do you have any material?
materials-why = You can complain without any. If you have some, tell us what it is and keep it safe.
materials-label = Your material (optional)
materials-hint = For example chats, payment screenshots, the agreement, a recording. One on each line is fine.
materials-later = Our staff will agree with you on the safest way to hand it over.
materials-keep = Please do not put yourself at risk to save evidence.

## C-11 Support

support-title = What support do you need?
support-why = All of this is optional. What you tick, we prepare for.
support-kinds = I need
support-sign-language = A sign-language interpreter
support-companion = To bring someone with me
support-written-only = To communicate in writing only
support-large-print = Large print
support-other-language = Another language or dialect
support-under-18 = I am under 18
support-under-18-hint = We give it priority, and talk with you about whether to tell your parents.
support-gender = Who would you like to talk to?
support-gender-any = Anyone
support-gender-woman = A woman
support-gender-man = A man
support-other = Anything else (optional)
