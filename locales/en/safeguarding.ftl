## Grounds, log, signs

safety-ground-client-answer = What the client told us
safety-ground-danger = Physical danger
safety-ground-self-harm = Thoughts of self-harm
safety-ground-threat = Contacted, threatened or pressed
safety-ground-pressure = Pressed to withdraw
safety-ground-harm-to-minor = Suspected harm to a minor
safety-ground-other = Something else
safety-entry-contact = Reached
safety-entry-attempt = Tried, nobody reached
safety-entry-assessment = Assessment
safety-entry-stepped-down = Level lowered
safety-entry-clear-proposed = First signature to clear
safety-entry-cleared = Cleared
safety-entry-report-filed = Mandatory report filed
safety-entry-no-duty-proposed = First signature: no duty to report
safety-entry-no-duty = Two people confirmed: no duty to report
safety-act-raise = Raise an alert
safety-act-log = Record
safety-act-step-down = Lower the level
safety-act-clear = Clear the alert
safety-act-report = Record that it was reported
safety-act-no-duty = Record that there is no duty to report
safety-act-retaliation = Record as retaliation

## S-10 Safety

safeguarding-title = Safety
safeguarding-lead = Danger to a person is handled on its own track. It does not slow the complaint, and neither a hold nor a withdrawal stops it.
safeguarding-no-alert = There is no safety alert at present.
safeguarding-now = Level now: { $level }
safeguarding-past = The alert was cleared. It can be raised again at any time.
safeguarding-nobody = No one on the safety rota may know of this complaint. Managers have been told: name somebody at once, and make sure yourselves that the client is safe.
safeguarding-closed = The log opens to the holder, the people working on the case and the safety rota. You can raise an alert.
safeguarding-filed = This complaint is filed or joined with another one; no alert can be raised here. In danger, please call the numbers above.
safeguarding-pressing = Safety first, everything else later. Before you call, look at the safe ways and times under “Client”, and say only what is needed.
safeguarding-clocks = Safety deadlines
safeguarding-alerts = Alerts
safeguarding-alerts-caption = Alerts raised, latest first
safeguarding-when = When
safeguarding-level = Level
safeguarding-ground = Ground
safeguarding-words = In words
safeguarding-who = Raised by
safeguarding-by-client = The client
safeguarding-log = Log
safeguarding-log-caption = What was done, latest first
safeguarding-log-empty = No contact or assessment is recorded yet.
safeguarding-log-what = What was done
safeguarding-called = Who was told
safeguarding-called-line = { $name }, { $time }
safeguarding-called-none = Nobody has been told yet.

safeguarding-raise = Raise an alert
safeguarding-raise-lead = Any colleague may raise one. A level is raised, never lowered; the safety rota and the managers are told at once.
safeguarding-raise-level = Level
safeguarding-level-immediate-means = Danger right now: somebody makes contact within { $minutes } minutes.
safeguarding-level-urgent-means = Somebody makes contact within { $hours } hours.
safeguarding-level-watch-means = No danger at hand; looked at again within { $days } working days.
safeguarding-raise-ground = Ground
safeguarding-raise-minor = “Suspected harm to a minor” also opens the mandatory-report task.
safeguarding-raise-reason = What was seen or heard
safeguarding-raise-reason-hint = In the person's own words where you can. It is stored encrypted.
safeguarding-raise-button = Raise the alert

safeguarding-write = Record a contact or an assessment
safeguarding-write-entry = What was done
safeguarding-write-contact-means = Spoke with the person, or the person has answered.
safeguarding-write-attempt-means = Nobody was reached. After one try by each of two different ways the calls stop repeating.
safeguarding-write-assessment-means = Looked at the situation again: write down the judgement and what follows.
safeguarding-write-method = Way (for a contact or an attempt)
safeguarding-write-date = Date
safeguarding-write-time = Time
safeguarding-write-when = When (for a contact or an attempt)
safeguarding-write-summary = What was said, or what the judgement is
safeguarding-write-button = Save the record
safeguarding-breach-reason-hint = The 24 hours for the first answer are over. If this is the first contact, please say why it is late.

safeguarding-lower = Lower or clear
safeguarding-lower-lead = Only people on the safety rota may lower or clear it, and only after a contact or an assessment is on record.
safeguarding-lower-two = An alert that was ever immediate is cleared by two people on the rota, one after the other.
safeguarding-lower-first = { $name } has proposed to clear it; another person on the rota signs next.
safeguarding-lower-level = Lower to
safeguarding-outcome = Outcome and reasons
safeguarding-step-down-button = Lower the level
safeguarding-clear-button = Clear the alert
safeguarding-clear-first-button = Propose to clear
safeguarding-clear-second-button = Sign and clear the alert

safeguarding-report = Mandatory report
safeguarding-report-owed = Suspected harm to a minor: to be reported to the authorities at once, { $time } at the latest. The complaint cannot close without an outcome.
safeguarding-report-words = To whom, when, reference number; or why there is no duty to report
safeguarding-report-button = It was reported
safeguarding-no-duty-button = No duty to report
safeguarding-no-duty-first = { $name } sees no duty to report; another person on the rota has to confirm.
safeguarding-no-duty-second-button = Confirm: no duty to report

safeguarding-pressure = On withdrawing: did somebody make them do it
safeguarding-pressure-only = Only people on the safety rota see this.
safeguarding-retaliation-lead = We suggest recording it as “retaliation or threat”, to be dealt with on its own.
safeguarding-retaliation-button = Record as retaliation

notice-safety-raised = The alert is raised. The safety rota and the managers have been told.
notice-safety-logged = Recorded.
notice-safety-lowered = The level was lowered.
notice-safety-clear-proposed = You have signed. The alert ends when another person on the rota signs, too.
notice-safety-cleared = The alert was cleared.
notice-safety-reported = The mandatory report is on record.
notice-safety-no-duty = Recorded. Two people on the rota have to confirm it.
notice-safety-retaliation = Recorded as retaliation.

problem-clear-safeguarding-1-not-met = Please record a contact or an assessment first.
problem-clear-safeguarding-2-not-met = You have signed already; another person on the rota has to.
problem-clear-safeguarding-3-not-met = Please record the outcome of the mandatory report first.
problem-mandatory-report-two-not-met = You have signed already; another person on the rota has to confirm.
problem-report-not-met = No mandatory report is owed on this complaint.
problem-lower-level-not-met = Please choose a level below the present one.
problem-level-required = Please choose a level.
problem-ground-required = Please choose a ground.
problem-reason-required = Please write down what was seen or heard.
problem-outcome-required = Please write down the outcome and the reasons.
problem-report-required = Please write down to whom it was reported, or why there is no duty.

## C-24 I do not feel safe

unsafe-title = I do not feel safe, or somebody came to me
unsafe-lead = Your safety matters more than the complaint. If you are in danger now, please call one of these numbers first.
unsafe-tell = Tell us
unsafe-signs = What has happened?
safety-sign-danger = I am in danger now
safety-sign-danger-hint = For example, somebody is hurting me or may do so any moment.
safety-sign-self-harm = I have thoughts of hurting myself
safety-sign-self-harm-hint = You do not have to carry this alone. We will reach you as soon as we can.
safety-sign-threat = Somebody came to me, threatened me or put me under pressure because of this complaint
safety-sign-threat-hint = For example, the counsellor contacted you, or somebody urged you to drop it. It is dealt with as a matter of its own.
unsafe-words = Would you like to say more?
unsafe-words-hint = You do not have to; you can send this right away.
unsafe-button = Send, and have somebody contact me
unsafe-after = The safety rota is told at once and contacts you by the safe way you chose.
unsafe-after-anonymous = You complained anonymously. The safety rota will write to you under “Messages”; please come back to look.
unsafe-promised = We have received it. Somebody will contact you by { $time }.
unsafe-late = We are sorry: we did not reach you by { $time }. More people have been called and are trying to reach you.
unsafe-messages = Go to the messages
unsafe-over = Nothing can be written on this complaint any more. Please call us and give its number.
unsafe-link = I do not feel safe, or somebody came to me because of the complaint
notice-unsafe-told = We have received it. The safety rota has been told.
problem-signs-required = Please choose at least one.
help-now-us-safety = Have you complained already and do not feel safe, or did somebody come to you because of it?
help-now-us-safety-link = Have the safety rota contact me
retaliation-allegation = The client reports that somebody contacted, threatened or put pressure on them because of this complaint. Their words are in the safety part, for the safeguarding people.
