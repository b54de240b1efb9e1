## Languages

locale-zh-CN = 中文
locale-en = English

## How a complaint arrived

channel-website = Website
channel-phone = Phone
channel-email = E-mail
channel-on-site = On site
channel-letter = Letter
channel-referral = Referral
channel-staff-observed = Staff observation

## How much of an identity is known, and to whom

identity-mode-named = Named
identity-mode-confidential = Confidential
identity-mode-anonymous = Anonymous

## For whom somebody speaks

representation-kind-self = Self
representation-kind-guardian = Guardian
representation-kind-agent = Authorised agent
representation-kind-relative-of-deceased = Relative of a deceased client
representation-kind-adult-without-capacity = For an adult without capacity
representation-kind-organisation = Organisation
representation-kind-staff = Staff

## What the client asks for

desired-outcome-kind-explanation = Explanation
desired-outcome-kind-apology = Apology
desired-outcome-kind-refund = Refund
desired-outcome-kind-compensation = Compensation
desired-outcome-kind-change-counsellor = Another counsellor
desired-outcome-kind-record-correction = Corrected record
desired-outcome-kind-improvement = Better service
desired-outcome-kind-accountability = Accountability
desired-outcome-kind-unsure = Not sure yet
desired-outcome-kind-other = Other

## How a contact was made

contact-method-in-person = In person
contact-method-phone = Phone
contact-method-video = Video
contact-method-portal-message = Portal message
contact-method-email = E-mail
contact-method-text-message = Text message
contact-method-instant-message = Instant message
contact-method-post = Post

## Result of a clock

clock-result-met = Met
clock-result-attempted = Attempted
clock-result-late = Late
clock-result-open = Not yet due

## Severity

severity-low = Low
severity-moderate = Moderate
severity-high = High
severity-critical = Critical

## Likelihood that it happens again

likelihood-unlikely = Unlikely
likelihood-possible = Possible
likelihood-likely = Likely or repeated

## Priority

priority-p1 = Highest
priority-p2 = High
priority-p3 = Normal
priority-p4 = Low

## Harm suffered

harm-none = None
harm-minimal = Minimal
harm-moderate = Moderate
harm-major = Major
harm-catastrophic = Catastrophic

## Findings

finding-substantiated = Substantiated
finding-partly-substantiated = Partly substantiated
finding-not-substantiated = Not substantiated
finding-inconclusive = Inconclusive

## Outcome of a case

case-outcome-no-finding = No finding
case-outcome-upheld = Upheld
case-outcome-partly-upheld = Partly upheld
case-outcome-not-upheld = Not upheld
case-outcome-inconclusive = Inconclusive

## Responsibility

responsible-party-counsellor = Counsellor
responsible-party-supervisor = Supervisor
responsible-party-organisation = Organisation
responsible-party-platform = Platform
responsible-party-third-party = Third party
responsible-party-client-side = Circumstances on the client's side
responsible-party-none = None

## Root cause

root-cause-rc-knowledge-skill = Knowledge, skill
root-cause-rc-ethics-selfcare = Ethical judgement, self-care
root-cause-rc-supervision = Supervision
root-cause-rc-consent-process = Consent process
root-cause-rc-fee-rules = Fee rules
root-cause-rc-scheduling = Scheduling
root-cause-rc-information-security = Information security
root-cause-rc-matching-referral = Matching, referral
root-cause-rc-training = Training
root-cause-rc-management = Management
root-cause-rc-communication = Communication
root-cause-rc-facilities = Facilities
root-cause-rc-external = External
root-cause-rc-client-factors = Client factors
root-cause-rc-undetermined = Undetermined

## Why a complaint is declined

decline-reason-not-our-service = Not our service
decline-reason-not-a-complaint = Not a complaint
decline-reason-already-decided = Already decided, nothing new
decline-reason-before-court = Before a court or arbitrator
decline-reason-out-of-time = Out of time without good reason
decline-reason-insufficient-information = Not enough information
decline-reason-no-authority = No authority to act
decline-reason-abusive = Clear abuse

## Why a simple case becomes an investigation

escalation-reason-client-request = Client asked
escalation-reason-new-facts = New facts
escalation-reason-severity-raised = Severity raised
escalation-reason-target-lapsed = Target lapsed

## Why a case is on hold

hold-reason-waiting-for-client = Waiting for the client
hold-reason-court-or-arbitration = Court or arbitration
hold-reason-police = Police
hold-reason-regulator = Regulator
hold-reason-serious-illness = Serious illness
hold-reason-force-majeure = Force majeure

## Grounds for a review

review-ground-wrong-facts = Facts wrong
review-ground-new-evidence = New evidence
review-ground-procedure-error = Procedure wrong
review-ground-conflict-of-interest = Conflict of interest
review-ground-disproportionate-measure = Measure out of proportion
review-ground-remedy-inadequate = Remedy inadequate
review-ground-decline-wrong = Should have been accepted

## Scope of a remit

remit-scope-evidence = Investigate again
remit-scope-measures = Decide measures again

## Grounds for reopening

reopen-ground-new-evidence = New evidence
reopen-ground-remedy-not-done = Remedy not done
reopen-ground-error = Error
reopen-ground-retaliation = Retaliation
reopen-ground-ordered = Ordered by a court or authority
reopen-ground-wrong-merge = Wrong merge

## Grounds for unsealing

unseal-ground-court = Court
unseal-ground-authority = Authority
unseal-ground-records-error = Error in the file

## Grounds for going on after a withdrawal

continuation-ground-severity-high = Severe
continuation-ground-minor = Minor
continuation-ground-safety = Safety
continuation-ground-pattern = Pattern

## Pressure to withdraw

pressure-reported = Reported
pressure-not-reported = None
pressure-not-said = Not answered

## Why a case is closed

close-reason-remedied = Remedied
close-reason-explained = Explained, nothing further due
close-reason-agreed = Agreed with the client
close-reason-no-contact = Contact lost
close-reason-referred = Referred on
close-reason-continued-elsewhere = Continues elsewhere

## Safeguarding level

safeguarding-none = None
safeguarding-watch = Watch
safeguarding-urgent = Urgent
safeguarding-immediate = Immediate
safeguarding-cleared = Cleared

## Grounds for disclosure

disclosure-ground-consent = Consent
disclosure-ground-imminent-harm = Imminent harm
disclosure-ground-minor-protection = Protection of a minor
disclosure-ground-legal-order = Lawful order

## Retention

retention-class-counselling-content = With counselling content
retention-class-general = General

## Survey

survey-state-none = None
survey-state-scheduled = Scheduled
survey-state-sent = Sent
survey-state-answered = Answered
survey-state-expired = Expired
survey-state-waived = Waived

## Survey items

survey-item-ease = Easy
survey-item-heard = Heard and respected
survey-item-informed = Kept informed
survey-item-fairness = Fair
survey-item-timeliness = Timely
survey-item-reasons = Reasons clear
survey-item-result = Accepts the result

## Whether the matter is resolved

resolved-yes = Yes
resolved-partly = Partly
resolved-no = No

## Improvement actions

action-state-draft = Draft
action-state-open = Open
action-state-done = Done
action-state-checked-effective = Effective
action-state-checked-ineffective = Not effective
action-state-dropped = Dropped

## Decisions on process feedback

feedback-decision-new = New
feedback-decision-adopted = Adopted
feedback-decision-declined = Declined
feedback-decision-merged = Merged

## Remedies

remedy-kind-explanation = Explanation
remedy-kind-apology-oral = Oral apology
remedy-kind-apology-written = Written apology
remedy-kind-refund = Refund
remedy-kind-compensation = Compensation
remedy-kind-free-sessions = Free sessions
remedy-kind-change-counsellor = Another counsellor
remedy-kind-record-correction = Correct or seal records
remedy-kind-cease-use = Stop the use
remedy-kind-policy-change = Policy change
remedy-kind-process-change = Process change
remedy-kind-training = Training
remedy-kind-supervision = Supervision
remedy-kind-warning = Warning
remedy-kind-practice-restriction = Practice restricted
remedy-kind-termination = Cooperation ended
remedy-kind-authority-referral = Referred to a professional body or authority

## State of a remedy

remedy-state-promised = Promised
remedy-state-due = Due
remedy-state-done = Done
remedy-state-waived = Waived

## Evidence

evidence-type-interview = Interview
evidence-type-document = Document
evidence-type-site-visit = Site visit
evidence-type-recording = Recording
evidence-type-screenshot = Screenshot
evidence-type-payment-record = Payment record
evidence-type-session-extract = Session-record extract
evidence-type-client-statement = Client statement
evidence-type-respondent-reply = Respondent's reply
evidence-type-expert-opinion = Expert opinion
evidence-type-other = Other

## State of an evidence item

evidence-state-draft = Draft
evidence-state-usable = Usable
evidence-state-withdrawn = Withdrawn
evidence-state-sealed = Sealed

## The right of reply

reply-state-not-asked = Not asked
reply-state-asked = Asked
reply-state-given = Given
reply-state-waived = Waived
reply-state-lapsed = Lapsed

## Roles

role-client = Client
role-respondent = Respondent
role-intake = Intake
role-investigator = Investigator
role-manager = Manager
role-admin = Administrator
role-system = System

## Capabilities

capability-safeguarding = Safeguarding

## Positions on a case

position-intake-holder = Holder
position-handler = Handler
position-lead = Lead
position-member = Member
position-approver = Approver
position-second-reader = Second reader
position-reviewer = Reviewer

## Roles as the client reads them

client-role-client = You
client-role-respondent = The counsellor
client-role-intake = Intake staff
client-role-investigator = Investigator
client-role-manager = Manager
client-role-admin = Administrator
client-role-system = System

## Clocks

clock-auto-receipt = Receipt
clock-take = Take
clock-first-response = First response
clock-triage = Triage
clock-team-ready = Team ready
clock-investigate = Investigation
clock-right-of-reply = Right of reply
clock-decide = Decision
clock-approval = Approval
clock-send = Sending the outcome
clock-outcome = Promised outcome
clock-client-update = Update for the client
clock-hold-limit = Limit of the hold
clock-hold-review = Review of the hold
clock-review-window = Review window
clock-decline-review-window = Review window after declining
clock-review-decision = Review decision
clock-remedy = Remedy
clock-reopen-window = Reopening window
clock-reopen-decision = Reopening decision
clock-undo-window = Undo window
clock-merge-undo = Merge can be undone
clock-safeguarding-contact = Safeguarding contact
clock-safeguarding-review = Safeguarding review
clock-mandatory-report = Mandatory report
clock-interim-review = Review of interim protection
clock-survey-send = Survey to be sent
clock-survey-close = Survey closes
clock-low-score-follow-up = Low-score follow-up
clock-archive = Archive
clock-retention = Retention

## State of a clock

deadline-state-running = Running
deadline-state-paused = Paused
deadline-state-met = Met
deadline-state-breached = Overdue
deadline-state-cancelled = Cancelled

## Which rule set a priority

priority-rule-matrix = Severity and likelihood
priority-rule-category = Floor of a category
priority-rule-repetition = Three substantiated within a year
priority-rule-minor = A minor is affected
priority-rule-safeguarding = Safeguarding

## What intake should notice in a new complaint

intake-flag-person-may-not-know = The person may not know yet
intake-flag-relation-unverified = Relation to be verified
intake-flag-minor = A minor is concerned
intake-flag-out-of-time = Longer ago than three years
intake-flag-unwanted-staff = Names staff who should stay away
intake-flag-please-listen = Wants to be heard instead of writing
intake-flag-short-form = Came by the short form
intake-flag-consent-to-ask = Consent still to be asked

## Consents

consent-sensitive-data = Handling of sensitive data
consent-tell-counsellor = The counsellor may be told who complains
consent-session-records = Session records may be obtained

## Interests a member of staff declares

interest-kind-close = Close to somebody concerned
interest-kind-line = In the counsellor's line
interest-kind-money = A financial interest
interest-kind-earlier-part = Took an earlier part in the matter
interest-kind-other = Other

## Why somebody opens a case or reveals an identity

purpose-handling = Handling
purpose-contact = Contacting the client
purpose-verification = Verifying an identity
purpose-safety = Safety
purpose-approval = Approval
purpose-review = Review
purpose-oversight = Oversight

## What was opened

opened-part-content = The content
opened-part-safety = Safety information
opened-part-identity = The identity
opened-part-contact = Contact details
opened-part-file = File
opened-part-original = Original

## Why an act is refused to a person who knows of the case

why-not-your-role = Your role does not allow this; please ask a colleague whose role does.
why-not-your-part = This is not your part in the case; please ask its holder or lead.
why-not-accepted = You have not accepted the invitation and declared your interest yet.
why-purpose-missing = Please choose a purpose first.
why-nothing-to-reveal = The client is anonymous: there is no identity to reveal.
why-took-part = You took part in this case and cannot decide on it; please leave it to somebody who did not.
why-filed = The case is filed and cannot be changed any more.
why-destroyed = The case was destroyed when its time was over.
why-step-up = Please confirm who you are once more.

## What somebody is told by mail, without content

notice-complaint-received = We have received it. Please look with your code.
notice-new-complaint = There is a new case to take.
notice-new-message = There is a new message.
notice-safety-alert = Something needs you at once.
notice-case-withdrawn = A case was withdrawn.
notice-withdrawal-undone = A withdrawn case goes on.
notice-interest-declared = A colleague has declared an interest.
notice-deadline-near = A deadline is near.
notice-deadline-over = A deadline has passed.
notice-invited = You are asked to take something on.
notice-mail-failed = A notice was not delivered; please use another way.
notice-case-progress = Something has moved.
notice-letter-ready = There is an answer.
notice-decision-needed = Something waits for your decision.
notice-sent-back = Something was sent back.
notice-case-assigned = You are asked to deal with something.
notice-holder-needed = Something needs a new person.

## Why somebody is kept away from a case

exclusion-reason-interest = Has an interest
exclusion-reason-line = In the counsellor's line
exclusion-reason-respondent = Is the respondent
exclusion-reason-unwanted = The client does not want them to see it

## Tabs of the intake queue

queue-tab-waiting = To be taken
queue-tab-mine = Mine
queue-tab-unmatched = Counsellor not matched

## Events of the system

system-event-account-added = Account added
system-event-mail-retried = Mail sent again
system-event-test-mail-sent = Test message sent
system-event-password-changed = Password changed
system-event-sessions-ended = Sessions ended
system-event-sign-in-failed = Sign-in failed
system-event-signed-in = Signed in
