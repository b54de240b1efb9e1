## Stages: staff labels

stage-received = Received
stage-triage = Triage
stage-investigating = Investigating
stage-deciding = Deciding
stage-awaiting-approval = Awaiting approval
stage-approved = Approved
stage-responded = Responded
stage-under-review = Under review
stage-closed = Closed
stage-archived = Archived
stage-declined = Declined
stage-withdrawn = Withdrawn
stage-merged = Merged

## Stages: the short word the client reads

client-stage-word-received = Received
client-stage-word-triage = Being assessed
client-stage-word-investigating = Under investigation
client-stage-word-deciding = Reaching a conclusion
client-stage-word-awaiting-approval = Being checked
client-stage-word-approved = Answer on its way
client-stage-word-responded = Answered
client-stage-word-under-review = Under review
client-stage-word-closed = Closed
client-stage-word-archived = Filed
client-stage-word-declined = Not taken up
client-stage-word-withdrawn = Withdrawn
client-stage-word-merged = Joined with another

## Stages: the sentence the client reads. $time and $date are formatted by us

client-stage-received = Received. A person will contact you by { $time }.
client-stage-received-answered = Received. We have been in touch and are arranging who will look into it.
client-stage-triage = Being assessed. By { $date } we decide who will look into it and how.
client-stage-investigating = Under investigation. Next update by { $update }, result by { $date }.
client-stage-deciding = Reaching a conclusion and preparing measures. Result by { $date }.
client-stage-awaiting-approval = A manager who took no part is checking the proposal. Result by { $date }.
client-stage-approved = Approved, the answer is being prepared. You will have it by { $date }.
client-stage-responded = We have answered. You may ask for a review until { $date }; promised measures are under way.
client-stage-under-review = Under review by someone who took no part; answer by { $date }.
client-stage-closed = Closed. You can ask us to reopen it until { $date }.
client-stage-archived = Filed. You can still read the result.
client-stage-declined = We cannot take this up; the letter says why and where to turn. You may ask for a review until { $date }.
client-stage-withdrawn = You withdrew this. You can undo that until { $date }. Safety matters are still followed up.
client-stage-merged = Joined with your other complaint { $ref }.

## A promise we did not keep: said openly, with an apology and what happens now

client-late-first-response = We are sorry: we did not contact you by { $time }. A manager has been alerted and will see that you hear from us.
client-late-triage = We are sorry: the assessment was not finished by { $date }. A manager has been alerted and will give you a new date.
client-late-outcome = We are sorry: you did not get the result by { $date }. A manager has been alerted and will give you a new date.

## Who acts now, as the client reads it

client-acting-received = Our intake staff
client-acting-triage = Our intake staff
client-acting-investigating = The investigation team
client-acting-deciding = The people looking into it
client-acting-awaiting-approval = A manager who took no part
client-acting-approved = The people looking into it
client-acting-responded = You
client-acting-under-review = A reviewer who took no part
client-acting-closed = Nobody needs to act now
client-acting-archived = Nobody needs to act now
client-acting-declined = You
client-acting-withdrawn = A manager
client-acting-merged = See the other complaint

## The five steps on the client page

client-step-acceptance = Acceptance
client-step-investigation = Investigation
client-step-handling = Decision
client-step-feedback = Answer
client-step-follow-up = Follow-up
client-step-direct = Handled directly

## Phases of the written procedure

phase-acceptance = Acceptance
phase-investigation = Investigation
phase-handling = Handling
phase-feedback = Feedback
phase-follow-up = Follow-up

## Verbs: what staff and clients do to a case

verb-submit = Submit the complaint
verb-take = Take it on
verb-record-first-response = Record the first response
verb-decline = Decline
verb-handle-directly = Handle directly
verb-open-investigation = Open the investigation
verb-escalate = Escalate to an investigation
verb-conclude-evidence = Conclude the evidence
verb-reopen-evidence = Reopen the evidence
verb-submit-plan = Submit the plan
verb-approve = Approve
verb-return-plan = Return the plan
verb-amend = Amend the plan
verb-send-outcome = Send the outcome
verb-request-review = Ask for a review
verb-uphold = Uphold the outcome
verb-remit = Remit
verb-accept-outcome = Accept the outcome
verb-close = Close
verb-reopen = Reopen
verb-archive = Archive
verb-unseal = Unseal
verb-withdraw = Withdraw
verb-undo-withdraw = Undo the withdrawal
verb-continue-in-interest = Continue in the public interest
verb-merge = Merge
verb-hold = Put on hold
verb-resume = Resume
verb-raise-safeguarding = Raise a safeguarding alert
verb-clear-safeguarding = Clear the safeguarding alert

## Path

path-simple = Simple
path-standard = Standard
path-major = Major
