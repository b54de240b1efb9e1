## C-06 Which service

counsellor-title = Which service is it about?
counsellor-why = Knowing who and where lets us keep those people away from your complaint. Not remembering is fine.
counsellor-site = Where you had counselling
counsellor-site-not-listed = Not in this list
counsellor-site-unsure = Not sure
counsellor-name = The counsellor's name
counsellor-name-hint = Put commas between several. We compare with our staff: anyone of that name, and those above and below them, cannot see it.
counsellor-name-unknown = I do not know who
counsellor-from = When
counsellor-from-hint = The year, or year and month, is enough. For a period, fill in “until” as well.
counsellor-to = Until
counsellor-when-unsure = I do not remember when
counsellor-unwanted = Is there any member of staff who should not deal with this?
counsellor-unwanted-hint = Write the name. That person is not assigned until a manager has decided.

## C-07 What kind of problem

categories-title = What kind of problem was it?
categories-why = It helps us find the right person. It need not be exact; our staff check it with you.
categories-note = The list mentions painful things. You need not read it all; you can choose “Not sure” at the end.

## C-07 What kind of problem: the choices

category-choice-told-others = Told others what I said
category-choice-recorded-or-published = Recorded me or used my story without asking
category-choice-details-leaked = My details leaked
category-choice-talked-about-others = Talked to me about other clients
category-choice-sexual = Sexual words, touch or demands
category-choice-outside-relationship = Meetings or a relationship outside sessions
category-choice-money-or-gifts = Money, gifts or business
category-choice-harmful-method = The method made me feel worse
category-choice-not-competent = Not up to the task
category-choice-not-explained = Fees or the limits of confidentiality were not explained
category-choice-charges = A problem with the charges
category-choice-refund-refused = A refund was refused
category-choice-appointments = Cancelled, late, or a long wait
category-choice-ended-abruptly = The counselling ended abruptly
category-choice-disrespect = Disrespect or judgement
category-choice-not-listening = Did not listen to me
category-choice-threatening = Spoke in a threatening way
category-choice-discrimination = Treated me differently for my sex, orientation, disability, ethnicity, belief or age
category-choice-records = A problem with my records, or I could not see them
category-choice-credentials = Untrue credentials or exaggerated claims
category-choice-rooms = The rooms were not safe or not private
category-choice-complaint-handling = I spoke up before and it was not handled well
category-choice-retaliation = I was threatened or punished for speaking up
category-choice-risk-ignored = I said I might harm myself and was not taken seriously
category-choice-minor-harmed = A minor was harmed
category-choice-injured = I was injured
category-choice-other = Something else
category-choice-other-hint = You can say it in your own words on the next page.
category-choice-unsure = Not sure
category-choice-unsure-hint = Our staff will judge.

## C-08 In your own words

statement-title = Please tell us in your own words
statement-why = Write as it comes. It need not be complete, in order, or proven.
statement-label = What happened
statement-hint = Your own words are kept and never rewritten.
statement-prompts = Not sure where to begin?
statement-prompts-1 = What happened?
statement-prompts-2 = What was said or done?
statement-prompts-3 = What did it do to you?
statement-prompts-4 = Has anybody talked with you about it since?
statement-pause = If writing hurts, take a break. Once saved, you can come back at any time.
statement-listen = I do not want to write, please listen to me
statement-listen-hint = We agree a time with you, write it down and read it back to you.
statement-listen-hint-anonymous = You chose to be anonymous, so we will first write to you on this site.
statement-listen-none = No, I will write it myself

## C-08 How to be heard

listen-by-call = Please listen on the phone
listen-by-meeting = Please listen in person

## Sentences that stand for an account not yet told

fixed-statement-please-call = I do not want to write; please listen to me on the phone.
fixed-statement-please-meet = I do not want to write; please listen to me in person.
fixed-statement-please-contact-now = I may not be safe now. Please contact me.
fixed-statement-words-to-come = The person’s own words are not written down yet; a member of staff wrote a summary.

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
desired-outcomes-text = Tell us more
desired-outcomes-amount = Amount in yuan
desired-outcomes-amount-hint = Just so that we know. It binds nobody and can change.

## C-10 Material

materials-title = Do you have any material?
materials-why = You can complain without any. If you have some, add it here, or just tell us what it is.
materials-kinds = I have
materials-note = Anything you cannot upload? What it is, and where
materials-note-hint = For example “chats on my phone, the agreement is at home”.
materials-files = Files
materials-files-none = No file has been added. You can add some now, or after you have sent your complaint.
materials-keep = Please do not put yourself at risk to save evidence.

## C-10 Kinds of material

material-kind-messages = Chats or messages
material-kind-payments = Proof of payment
material-kind-agreement = An agreement or consent form
material-kind-recording = Sound or video
material-kind-pictures = Photos or screenshots
material-kind-medical = Medical papers
material-kind-other = Other

## C-11 Support

support-title = What support do you need?
support-why = All of this is optional. What you tick, we prepare for.
support-kinds = I need
support-language = Language or dialect you prefer
support-under-18 = I am under 18
support-under-18-hint = We give it priority, and talk with you first about whether to tell your parents.
support-interviewer = Who would you like to talk to?
support-note = Anything else

## C-11 Kinds of support

support-need-sign-language = A sign-language interpreter
support-need-companion = To bring someone with me
support-need-written-only = To communicate in writing only
support-need-larger-print = Larger print

## C-11 Whom to talk to

interviewer-wish-woman = A woman
interviewer-wish-man = A man
interviewer-wish-anybody = Anybody
