## Codes

hold-state-proposed = Waiting for a manager
hold-state-running = On hold
hold-state-ended = Ended
hold-state-refused = Not approved
hold-end-answered = The client answered
hold-end-limit = Time is over: on with what there is
hold-end-resumed = Resumed by staff
hold-act-ask = Ask the client
hold-act-propose = Propose a hold
hold-act-approve = Approve the hold
hold-act-refuse = Do not approve
hold-act-renew = Keep on hold
hold-act-resume = Resume

## S-11 Hold

hold-title = Hold
hold-lead = On hold, deadlines in working days stand still. The 24 hours of the first answer, safety and interim protection go on.
hold-now-client = Waiting for the client, until { $time } at the latest. An answer resumes at once; after that we go on with what there is.
hold-now-outside = On hold: { $reason }. To be looked at again by { $time }.
hold-not-here = There is no hold in this stage.
hold-none = It has never been on hold.
hold-past = Earlier holds
hold-caption = Holds, latest first
hold-column-when = When
hold-column-reason = Reason
hold-column-words = What was asked, or what is known
hold-column-who = Proposed by
hold-column-state = State
hold-ask = Ask the client
hold-ask-lead = The question goes to the client as a message, and the case waits from then on. The client need not answer.
hold-question = What would you like the client to add
hold-question-hint = Ask everything at once, in plain words, and say why you need it.
hold-days = How many working days to wait
hold-days-hint = At most { $most } working days. Questions left in this round: { $left }.
hold-ask-button = Send the question and wait
hold-outside = Wait for proceedings elsewhere or an illness
hold-outside-lead = You propose, another manager decides. The client gets a message saying what is awaited.
hold-reason = Reason
hold-note = What is known
hold-note-hint = For example the authority, the file number, the document you saw.
hold-review-on = Look again on
hold-review-on-hint = At most { $days } days from today.
hold-propose-button = Propose the hold
hold-proposed = { $name } proposes a hold: { $reason }.
hold-decide-lead = If you agree, the case waits at once and the client gets a message.
hold-change = What has changed, or why
hold-change-hint = Needed when you do not approve, keep it on hold, or resume.
hold-approve-button = Approve the hold
hold-refuse-button = Do not approve
hold-wait-for-manager = Another manager has to decide.
hold-resume = Resume
hold-renew-button = Keep on hold until then
hold-resume-button = Resume
hold-resume-not-yours = It resumes by itself when the client answers or the time is over; the lead or a manager may resume it, too.
mark-hold = On hold: { $reason }
mark-client-withdrew = Withdrawn by the client, continued by us
notice-hold-asked = The question is with the client, and the case is on hold.
notice-hold-proposed = Proposed. A manager decides.
notice-hold-approved = The case is on hold, and the client has a message.
notice-hold-refused = Not approved; the case goes on.
notice-hold-renewed = It stays on hold, and the client has a message.
notice-hold-resumed = The case goes on, and the client has a message.
problem-hold-1-not-met = This complaint is on hold already, or a proposal waits for a decision.
problem-hold-2-twice-not-met = The client was asked twice in this round. Please go on with what there is.
problem-hold-2-route-not-met = No safe way reaches the client, so a question cannot put the case on hold.
problem-hold-3-triage-not-met = During assessment there is no hold for outside proceedings.
problem-hold-two-people-not-met = Whoever proposed it cannot decide; another manager has to.
problem-resume-1-not-met = This complaint is not on hold.
problem-question-required = Please write what the client should add.
problem-days-not-met = Please give a whole number from 1 to 10.
problem-review-on-not-met = Please choose a day within the next 30 days.
problem-change-required = Please say what has changed, or why.

## Messages to the client

hold-message-question =
    { $question }

    You can answer until { $date }. If you need more time or would like us to call, please tell us. You need not add anything; then we go on with what we have.
hold-message-limit = We have not heard from you, and that is all right. We now go on with what we have; you can write at any time.
hold-message-outside = Because of proceedings elsewhere ({ $reason }) the case waits for now. We look again by { $date } and tell you. You can write to us at any time.
hold-message-renewed = The proceedings elsewhere ({ $reason }) have not ended, so the case still waits. We look again by { $date } and tell you.
hold-message-resumed = Work on your complaint goes on again.

## What the client sees

client-hold-client = Waiting for you to add something; you need not. After { $date } we go on with what we have.
client-hold-outside = On hold because of proceedings elsewhere. We look again by { $date } and tell you.
client-hold-answer = See the question
client-hold-dates = Other dates move by the working days it waits.
client-continued = You withdrew this; we go on with it. You need not take part, and may do so again at any time.
client-withdrawal-asked = A colleague noted that you want to withdraw. Please confirm it, or tell us that you do not.
client-withdrawal-answer = Answer
