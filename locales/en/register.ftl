## IN-03 Taking a complaint down

staff-register = Take down a complaint
register-title = Take down a complaint
register-lead = For people who call, come by or write. Only the way in, one sentence, safety and consent are needed; fill in whatever else you know.
register-save = Register
register-save-print = Register and print the receipt
register-after = You then get the receipt code and a receipt. If you, or somebody above or below you, are named, it is registered all the same and handled by other colleagues.

## How it came in

register-arrival = How it came in
register-channel = Way in
register-channel-phone = The person is on the phone, or has just hung up.
register-channel-on-site = The person is in front of you, or has just left.
register-channel-email = A mail to the complaints address.
register-channel-letter = A letter, or a note in the suggestion box.
register-channel-referral = Passed on by an authority, a professional body or another organisation.
register-channel-staff-observed = Something a member of staff noticed.
register-received = When it was really received
register-received-hint = The 24 hours run from this moment, not from the typing. If more than 24 hours have passed, a reason is asked.
register-received-date = Date
register-received-time = Time
register-late-reason = Why it is registered more than 24 hours later
register-late-reason-hint = It stands on the timeline. Managers see it, the client does not.
register-taken-by = Who took it

## What was said

register-said = What was said
register-statement = The client’s own words
register-statement-hint = As close to their own words as you can. With the receipt code they can read it and add to it. If there are no words of theirs, write the summary only.
register-summary = Recorder’s summary
register-summary-hint = Your own account, kept apart from their words, for the colleagues who handle it. Facts, no judgement.
register-safety = Is the person safe now
register-safety-hint = Please ask directly. With “Not safe” or “Not quite sure” the safety lead is notified at once.
register-safety-safe = Safe
register-safety-unsure = Not quite sure
register-safety-unsafe = Not safe
register-safety-not-said = Could not be asked, or would rather not say
register-under-18 = The person is under 18
register-under-18-hint = The priority becomes the highest, and whether to tell the parents is discussed first.

## Who says so

register-person = Who complains
register-identity = Protection of identity
register-identity-hint = If you choose nothing: confidential with a name or an address, anonymous without.
register-identity-confidential = Only those who handle it know; the respondent does not.
register-identity-named = The respondent may be told if necessary, after telling the client.
register-identity-anonymous = Nobody knows who it is; reachable by receipt code only.
register-name = What to call them
register-phone = Phone number
register-email = E-mail address
register-no-message = Leave no message
register-no-mention = Do not mention the complaint
register-locale = Language the person uses
register-locale-hint = Receipt and notices are in this language.
register-ways = How to reach them safely
register-preferred = Which way first
register-preferred-first = The first one given
register-unsafe = Which ways are not safe
register-times = When it is safe
register-times-hint = None means any time.
register-times-note = More about times
register-behalf = On behalf of somebody else
register-behalf-hint = Until it is verified, nothing is disclosed to the representative.
register-for-whom = For whom
register-for-self = Themselves
register-for-my-child = Their own child
register-for-someone-in-my-care = Somebody they care for or represent
register-for-other = Somebody else
register-relation = Relation to that person
register-knows = Does that person know
register-knows-unasked = Was not asked
register-basis = In what way they may speak for the person

## What it is about

register-matter = What it is about
register-site = Place
register-counsellor = Counsellor complained about
register-counsellor-unlisted = Not known, or not in the list
register-counsellor-typed = Other names
register-counsellor-hint = Separate several by commas. Whoever is named, and those above and below them, do not see the complaint from the moment it is registered.
register-happened = When it happened
register-happened-hint = Leave blank if not known. “From” alone means that day.
register-happened-from = From
register-happened-to = To
register-unwanted = Staff who should stay away from it
register-categories = Categories
register-categories-hint = Can wait until triage.
register-wishes = What the person hopes for
register-wishes-kinds = Wishes
register-wishes-text = In their words
register-papers = Papers and originals
register-materials = What the person has
register-materials-note = What it is, and where they keep it
register-originals = Originals received, and where they are kept
register-originals-hint = For example: “Letter, 2 pages, and 1 receipt; front desk safe, shelf 3.”

## What was answered already

register-answered = Already answered?
register-responded = Somebody answered in this call or visit, or since
register-responded-hint = It counts as the first response: the 24 hours stop when it was given. Otherwise leave it.
register-response = What was said
register-response-hint = Needed when you ticked the box above.
register-response-other = Not on the spot: how and when
register-response-same = The way it came in
register-response-when = Blank means when it was received.

## Consent

register-consent-heading = Consent
register-consent-hint = Read this out, then ask “Do you agree?” Edition { $version }.
register-consent-wording = To handle your complaint we need to record and use what you tell us, including sensitive information about health and mind. Only those who handle it can see it, every look is recorded, and you can withdraw your consent at any time.
register-consent = Does the person agree
register-consent-read-out = The words above were read out and the person said yes.
register-consent-in-writing = The letter or a form says so; the original is kept.
register-consent-to-ask = For letters, mails, referrals and observations only. The first thing to ask when you reach them.
register-consent-tell = They also agree: the respondent may be told who complains
register-consent-records = They also agree: session records may be obtained

consent-way-read-out = Read out and agreed
consent-way-in-writing = Agreed in writing
consent-way-to-ask = Could not be asked yet

## What is wrong, said to a colleague

register-problem-channel-required = Choose how it came in.
register-problem-statement-required = One sentence is enough: their own words, or the summary below.
register-problem-safety-required = Choose one; if it could not be asked, say so.
register-problem-identity-mode-not-a-choice = You chose anonymous, but gave a name or an address. Choose confidential, or delete them.
register-problem-name-required = There is a way to reach them: add what to call them, a surname is enough.
register-problem-phone-need-one = Give a phone number or an e-mail address, or choose “On this site only” under “How to reach them safely”.
register-problem-late-reason-required = More than 24 hours have passed since it was received. Say why it is registered now.
register-problem-received-date-required = Give the date it was received.
register-problem-received-time-required = Give the time it was received.
register-problem-taken-by-not-a-choice = This colleague does not take complaints; choose another.
register-problem-counsellor-too-long = Ten names at most; put the rest into the summary.
register-problem-summary-required = You ticked that somebody answered: write what was said.
register-problem-relation-kind-required = For somebody else: choose the relation.
register-problem-consent-required = It cannot be kept without consent. Read it out, then choose one.
register-problem-consent-not-a-choice = On the phone and at the counter: read it out now and get their consent.
register-problem-duplicates-required = Something looks alike. Have a look; if it is another matter, tick the box and register again.
register-problem-submission-key-not-recognised = The page was open too long. Press register again; everything is still here.

## Complaints that look alike

similar-heading = May be registered already
similar-lead = These complaints look like this one. If it is the same, add to that one instead of registering again.
similar-caption = Similar complaints, newest first
similar-reference = Reference
similar-likeness = What is alike
similar-stage = Stage
similar-received = Received
similar-passed = I looked; it is another matter
likeness-address = Same phone or e-mail
likeness-matter = Same counsellor at about the same time

## The receipt

registered-title = Registered
registered-lead = Hand this receipt over, or read it out.
registered-safety = The safety lead has been notified. First make sure the person is safe, then talk about the complaint.
registered-read-out = The receipt code is shown here only, until it is handed over or 24 hours have passed. Do not write it down elsewhere, and do not send it by mail or text.
registered-language = Language of the receipt
registered-print-hint = It prints on one sheet of A4. Nothing of the complaint stands on it.
registered-done = Handed over
registered-done-hint = Afterwards the receipt is not shown again.
registered-open = Open the complaint
registered-over-title = The receipt is no longer shown
registered-over-lead = It was handed over, or 24 hours have passed.
registered-over-code = If the person has lost the code, verify who they are first. An anonymous one cannot be recovered.
notice-receipt-given = The receipt was handed over and is not shown again.

## Registered, and kept from whoever registered it

apart-title = Registered, and handled by other colleagues
apart-why = This complaint names you, or somebody above or below you. So that the person can trust us, you do not see it from now on.
apart-who = Other intake staff have been notified and will contact the person in time.
apart-code = Please tell the person: it is registered, and the colleague who contacts them will give them the receipt code.
apart-silence = Please do not ask or talk to anybody about it.
apart-back = Back to the intake queue

## On the pages of the case

case-entered = Registered
taken-heading = Recorder’s summary
taken-details = How it was taken down
taken-by = Who took it
taken-consent = Consent
taken-originals = Originals and where they are kept
client-unverified = The relation is not verified: until it is, nothing is disclosed to the representative.
