## Pages of staff: frame

staff-work = My work
staff-queue = Intake queue
staff-profile = My account

## S-01 Sign in

sign-in-title = Staff sign-in
sign-in-lead = Only for people who work here.
sign-in-account = Account
sign-in-password = Password
sign-in-button = Sign in
sign-in-lost = Forgotten your password, or cannot sign in? Please ask the administrator for a new link to set one.
sign-in-client = I am a client and want to complain or follow my complaint

## S-01 One-time link

set-password-title = Set your password
set-password-lead = Hello { $name }. Your account is { $account }. Once your password is set you can sign in.
set-password-new = New password
set-password-hint = At least 12 characters. A sentence only you know is better than one complicated word.
set-password-again = The new password again
set-password-button = Save the password

## S-02 My work

work-admin = Administrators do not see complaints, so nothing waits here.
work-empty = Nothing waits for you. New complaints to take, words from clients and dates drawing near will appear here.
work-next = Most pressing
work-next-caption = Complaints I hold, the next due first
work-capped = More than { $count }
work-hint-waiting = Nobody has taken them yet
work-hint-mine = Held by me and not finished
work-hint-unanswered = Somebody must contact the client within 24 hours
work-hint-unread = From clients, read by nobody yet
work-hint-overdue = Past a date promised to the client or among us
work-status-unanswered = To be contacted
work-status-unread = Unread
work-status-overdue = Overdue
queue-tab-unanswered = Awaiting a first reply
queue-tab-unread = New client messages
queue-tab-overdue = Overdue

## IN-01 Queue

queue-lead = Safety first, then by what is due.
queue-lists = Lists of the queue
queue-capped = { $label } { $count }+
queue-column-reference = Reference
queue-column-clock = First reply
queue-column-markers = Markers
queue-column-channel = Channel and identity
queue-column-site = Site
queue-column-categories = Categories
queue-column-holder = Holder
queue-joint = {" · "}
queue-more = { $named } and { $more } more
queue-nobody = Nobody yet
queue-pages = { $count } on a page
queue-caption-waiting = Complaints waiting to be taken
queue-caption-mine = Complaints I hold
queue-caption-unmatched = Complaints that name a counsellor the directory does not know
queue-caption-unanswered = Complaints I hold whose client has not been contacted yet
queue-caption-unread = Complaints I hold with unread messages
queue-caption-overdue = Overdue complaints
queue-empty-waiting = No complaint waits to be taken. New ones appear here as soon as they are sent.
queue-empty-mine = You hold no complaint at the moment. Those you take appear here.
queue-empty-unmatched = No counsellor is unmatched. Complaints whose named counsellor is not in the directory appear here.
queue-empty-unanswered = Every client of yours has been contacted.
queue-empty-unread = There are no unread messages.
queue-empty-overdue = Nothing is overdue.
queue-empty-link = Back to my work

## Clocks

badge-first-response = First reply in 24 hours
badge-left = { $span } left
badge-over = { $span } overdue
badge-answered = Replied
badge-answered-late = Replied late
badge-kept = Met
badge-late = Done late
badge-paused = Paused

## Markers

mark-safety = Safety: { $level }
mark-untaken = Untaken for over { $hours } hours
mark-minor = A minor is concerned
mark-unread = New message
mark-unmatched = Counsellor unmatched
mark-round = Round { $round }

## IN-02 Taking

take-title = Take it
take-lead = Before you take it, please declare any interest. Until then you see only the header above and nothing of the complaint.
take-question = Do you have an interest in the matter?
take-hint = For example: the counsellor is family, a friend, above or below you or supervised by you, money is involved, or you had a part in it.
take-none = None
take-none-means = I can deal with it fairly. It becomes mine, and the complaint opens to me.
take-has = I have
take-has-means = I do not take it and will not see this complaint again. It goes back to the queue for a colleague.
take-kind = Which kind (if you have one)
take-kind-hint = Only managers will see it.
take-note = Anything to add
take-button = Confirm
take-cancel = Not now
take-mine = You hold this complaint.
take-open = Open the complaint
take-held = A colleague holds this complaint. If it has to change hands, please talk to them or to a manager.
take-not-yours = This complaint waits for intake; once nobody has taken it for over { $hours } hours, managers may take it, too.
take-back = Back to the queue

## Pages of a case

case-overview = Overview
case-messages = Messages
case-contacts = Contacts
case-client = Client
case-timeline = Timeline
case-held-by = Held by { $name }
case-held-by-nobody = Not taken yet
case-mine = You hold it
case-not-mine = You have no part in it
case-priority = Priority: { $priority }
case-channel = Channel
case-arrived = Received
case-site = Site
case-counsellor = Complained about
case-representation = Speaks for somebody
case-language = Client’s language
case-clocks = Deadlines
case-safety = There is a safety alert ({ $level }). Please see to their safety first and to the complaint after that; the safety rota has been told.
case-closed = You can see the outline of this complaint. Its content opens only to its holder and those who work on it, and every opening is recorded.
case-closed-take = Nobody has taken this complaint yet. It opens to you once you take it and declare that you have no interest.

## S-05 The next act

next-heading = Next
next-others = What you can do
next-first-response = The client is waiting for a first reply. Write a message, or call and record it: the 24 hours stop at the moment of the contact.
next-unread = The client has written.
next-answered = The client has been contacted. When something moves or is needed, please tell them soon.
next-write-first = Write the first reply
next-read = Read the message
next-write = Write to the client
next-contact = Record a call or meeting

## S-05 What the client told

told-statement = In the client’s own words
told-addition = Added by the client
told-answers = What else the client told us
told-flags = Please note
told-categories = Categories the client chose
told-wishes = Hopes for
told-amount = Amount: { $amount } yuan
told-site = Site
told-site-not-listed = Not in the list
told-site-unsure = Not sure
told-counsellor = Counsellor named
told-when = When
told-unwanted = Staff who should not deal with it
told-materials = Material there is
told-support = Support needed
told-language = Prefers: { $language }

## S-07 Messages

messages-empty = Nothing has been written yet. The client reads your messages with the receipt code.
messages-first = This is the first reply. The 24 hours stop as soon as it is sent.
messages-write = Write to the client
messages-body = Message
messages-body-hint = The client sees “reception staff”, not your name. A sent message cannot be changed.
messages-send = Send to the client
messages-note = Keep as an internal note
messages-note-hint = Only colleagues who work on this case read an internal note. The client never sees it, and it is no contact.
messages-looked-again = I have looked again and want to send it like this
breach-reason = Why it is late
breach-reason-hint = The 24 hours are over. Please say why; managers will see it, the client will not.
breach-reason-contact = The 24 hours are over. Please say why, unless the contact itself was made in time.
tone-heading = Before you send
tone-thanks = Have you thanked them for telling us?
tone-heard = Have you said, in their words, what you heard?
tone-next = Have you said who does what next, and by which day at the latest?
tone-plain = Is there jargon, blame, or anything that asks them to prove themselves?

## S-08 Contacts

contacts-empty = No call, meeting or letter is recorded yet. Portal messages are under “Messages”.
contacts-caption = Contacts by other ways than the portal, the latest first
contacts-when = When
contacts-how = How
contacts-reached = Did you reach them?
contacts-summary = What was said
contacts-who = By
contacts-first = First reply
contacts-reached-yes = Reached
contacts-reached-yes-means = You spoke to the client, or they have received it.
contacts-reached-no = Not reached
contacts-reached-no-means = No answer, not there, or returned. It counts as an attempt; the clock runs on.
contacts-new = Record a contact
contacts-new-hint = Before you reach out, please look under “Client” for safe ways and times.
contacts-method = How
contacts-made-at = When the contact was made
contacts-made-at-hint = The time of the contact counts, not the time of entering it.
contacts-date = Date
contacts-time = Time
contacts-summary-hint = What they said and what you agreed on. If you did not reach them: what you tried.
contacts-save = Save the record

## S-09 The client

client-masked = Name and addresses are masked. To contact or verify, say what for and look; every look is recorded, and the client sees on which day somebody looked.
client-in-full = This is everything, for this one view. It is masked again when you leave or reload.
client-anonymous = The client is anonymous, so there is no identity to see. Please use “Messages”; they read it with their receipt code.
client-identity = Who and how
client-name = Name
client-phone = Phone
client-email = E-mail
client-safe = How to reach them safely
client-preferred = First choice
client-ways = Ways you may use
client-unsafe = Unsafe ways, never use
client-times = Safe times
client-any-time = Any time
client-limits = Please mind
client-no-message = Leave no message: if nobody answers, hang up and try another time.
client-no-mention = Do not mention the complaint: if it is not them, only ask for them.
client-relation-heading = On whose behalf
client-relation = Relation
client-knows = Whether the person knows
client-basis = On what basis
client-reveal = See everything
client-reveal-lead = Please choose what for. It is shown on this one page only.
client-purpose = What for
client-reveal-button = Show

## S-06 Timeline

timeline-whole = The chain is whole up to entry { $last }.
timeline-broken = Entry { $seq } does not fit what came before; the record may have been changed. Please tell a manager and the administrator at once, and do nothing more here.
timeline-lead = The latest first. The client sees the entries marked “seen by the client” on their own page, too.
timeline-joint = {"; "}
timeline-words = “{ $text }”
timeline-seen = { $sentence } (seen by the client)
timeline-who = { $name } ({ $role })
timeline-entry = { $seq }. { $sentence }
timeline-stage = now “{ $stage }”

## S-03 My account

profile-name = Name
profile-account = Account
profile-roles = Roles
profile-fixed = The administrator looks after names and roles. Language and display are yours to choose:
profile-password = Change your password
profile-password-present = Present password
profile-password-ends = Afterwards you are signed out on every other device; here you stay signed in.
profile-password-button = Change the password
profile-sessions = Where you are signed in
profile-sessions-caption = Your sessions, the newest first
profile-session-begun = Signed in
profile-session-seen = Last used
profile-sessions-end = End all other sessions

## What was just done

notice-password-set = Your password is set. Please sign in.
notice-password-changed = Your password is changed, and your other sessions have ended.
notice-sessions-ended = Your other sessions have ended.
notice-case-taken = It is yours now. Please contact the client soon.
notice-stood-back = Thank you for telling us. The complaint is back in the queue and you will not see it again; managers have been told.
notice-client-written = Sent. The client can read it now.
notice-note-written = The internal note is kept.
notice-contact-recorded = The contact is recorded.
