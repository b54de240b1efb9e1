## Codes

withdrawal-state-asked = Waiting for the client to confirm
withdrawal-state-denied = The client did not mean to withdraw
withdrawal-state-standing = Withdrawn
withdrawal-state-undone = Undone
withdrawal-state-continued = Continued by us
withdrawal-state-ended = Not continued
withdrawal-act-withdraw = Withdraw the complaint
withdrawal-act-deny = I do not want to withdraw
withdrawal-act-undo = Undo the withdrawal
withdrawal-act-rejoin = Take part again
continuation-act-propose = Propose to go on
continuation-act-agree = Agree to go on
continuation-act-end = Do not go on

## C-23 Withdrawing and undoing it

withdraw-title = Withdraw, or undo it
withdraw-lead = You may withdraw. You need no reason, and it does not affect any service you get from us.
withdraw-stops = What stops
withdraw-stops-work = We no longer work on the complaint and no longer contact you.
withdraw-stops-clocks = All dates stand still, and go on from there if you undo it.
withdraw-goes-on = What may go on
withdraw-goes-on-safety = Where somebody's safety is concerned, yours or another's, we still follow it up.
withdraw-goes-on-interest = Where the safety of others is at stake, we may go on by ourselves. We tell you first.
withdraw-goes-on-read = You can still see the complaint with your receipt code.
withdraw-undo-note = Within { $days } working days you can undo it at any time, and everything is as before.
withdraw-why = Would you like to say why?
withdraw-why-hint = You do not have to.
withdraw-pressure = Did somebody make you do this?
withdraw-pressure-hint = You need not answer. Only the safety rota sees it, not the people who handle the complaint.
withdraw-pressure-reported = Yes
withdraw-pressure-not-reported = No
withdraw-pressure-not-said = I would rather not say
withdraw-button = Withdraw the complaint
withdraw-confirm-lead = A colleague noted that you want to withdraw this complaint. It is withdrawn only if you confirm it.
withdraw-confirm-button = Yes, I withdraw
withdraw-deny-button = I do not want to withdraw
withdraw-back = Do not withdraw, go back
withdraw-done = You withdrew this complaint. Until { $date } you can undo it, and everything is as before.
withdraw-done-final = You withdrew this complaint, and the time to undo it is over. You can complain again or call us.
withdraw-undo-lead = Changed your mind? One press brings back everything as it was, and the dates go on.
withdraw-undo-button = Undo the withdrawal
withdraw-continued-lead = After you withdrew, we decided to go on by ourselves. You have no duty to take part and get no more notices.
withdraw-rejoin-lead = You may take part again at any time.
withdraw-rejoin-button = Take part again
withdraw-not-now = This complaint is finished; there is nothing to withdraw.
withdraw-link = I want to withdraw the complaint
withdraw-link-undo = Undo the withdrawal
notice-withdrawn = The complaint is withdrawn.
notice-withdrawal-denied = All right. It is not withdrawn, and we go on.
notice-undone = The withdrawal is undone, and we go on.
notice-rejoined = You take part in this complaint again.

## S-12 Withdrawal

withdrawal-title = Withdrawal
withdrawal-none = This complaint is not withdrawn.
withdrawal-oral = Record what was said by word of mouth
withdrawal-oral-lead = When a client says that they want to withdraw, write down their words. They are asked to confirm it with their receipt code; until then we go on.
withdrawal-oral-why = The client's own words, when and how they were said
withdrawal-oral-pressure = Did somebody make them do it
withdrawal-oral-pressure-hint = Please ask; they need not answer. The answer goes to the safety rota only.
withdrawal-oral-button = Record it and ask them to confirm
withdrawal-asked = The client was asked to confirm. Until then we go on.
withdrawal-standing = The client withdrew and can undo it until { $date }.
withdrawal-standing-final = The client withdrew; the time to undo it is over.
withdrawal-state = State
withdrawal-asked-at = Asked for
withdrawal-asked-by = Recorded by
withdrawal-since = Withdrawn
withdrawal-why = Why, in the client's words
withdrawal-pressure-hidden = Whether somebody made them do it is seen by the safety rota alone, under “Safety”.
withdrawal-closed = You see the header of this complaint. What was said opens to the people working on it.
withdrawal-continuation = Whether to go on
notice-withdrawal-asked = Recorded. The client gets a message and is asked to confirm.
problem-withdraw-2-not-met = The client was asked already; please wait for the answer.
problem-why-required = Please write down the client's words.

## S-12 Going on

continuation-title = Whether to go on
continuation-lead = After a withdrawal we may go on where the safety or the interest of others is at stake. A manager and a person on the safety rota decide together; two different people.
continuation-open = Nothing is decided yet. Until it is, the complaint cannot be filed.
continuation-not-yours = A manager and a person on the safety rota decide.
continuation-ground = Ground
continuation-reasons = Reasons
continuation-reasons-hint = Why we must go on, and what it means for the client.
continuation-propose-button = Propose to go on
continuation-proposed = { $name } proposed to go on, { $time }: { $ground }.
continuation-agree-lead = If you agree, the complaint returns to the stage it left, and the client is told that they have no duty to take part.
continuation-agree-button = Agree to go on
continuation-wait = You have signed; another person has to, too.
continuation-end = Do not go on
continuation-end-lead = A manager decides. With the reasons on record the complaint can be filed once the time to undo it is over.
continuation-end-button = Do not go on
continuation-decided-continued = Decided to go on ({ $name }, { $time }).
continuation-decided-ended = Decided not to go on ({ $name }, { $time }).
continuation-message = You withdrew your complaint. Because the safety or the interest of others is at stake, we go on by ourselves. You have no duty to take part and get no more notices; you may take part again at any time.
withdrawal-message-confirm = A colleague noted that you want to withdraw your complaint. Please confirm it under “Withdraw, or undo it”; if that is not so, please tell us there. Until you confirm, we go on.
withdrawal-message-denied = I do not want to withdraw my complaint.
notice-continuation-proposed = Proposed. Another person has to agree.
notice-continuation-agreed = We go on, and the client has a message.
notice-continuation-ended = Decided not to go on.
problem-continue-in-interest-1-not-met = A manager and another person with the safety flag have to decide together.
problem-continuation-open-not-met = A proposal or a decision exists already; please reload the page.
problem-reasons-required = Please give the reasons.
