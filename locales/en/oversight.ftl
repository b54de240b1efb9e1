## MG-05 Oversight

oversight = Oversight
oversight-lead = What needs a manager's eye; each group says why. Checked at { $time }.
oversight-empty = Nothing needs your eye. Checked at { $time }.
oversight-all = Back to all of oversight
oversight-rule-blocked = Nobody may do it
oversight-rule-blocked-means = Everybody who could take it is kept out, or nobody but its holder could approve. Ask somebody from outside to take the role.
oversight-rule-untaken = Nobody took it
oversight-rule-untaken-means = The time to take it is over and nobody has.
oversight-rule-overdue = Overdue
oversight-rule-overdue-means = Past a promise to the client or a target of ours.
oversight-rule-orphaned = Holder is not there
oversight-rule-orphaned-means = The holder has left or is away; somebody else is needed.
oversight-rule-unread = Unread words
oversight-rule-unread-means = The client wrote more than a day ago and nobody has read it.
oversight-rule-withdrawn = Withdrawn, to be decided
oversight-rule-withdrawn-means = The client withdrew; decide whether safety or protection means going on.
oversight-rule-at-risk = Due soon
oversight-rule-at-risk-means = The last fifth of the time has begun.
oversight-rule-untouched = Untouched
oversight-rule-untouched-means = Nobody has done anything for more than five working days.
oversight-letters = Notices not delivered
oversight-letters-means = The recipient does not know yet. Send it again, or tell them another way.
oversight-letter-case = Complaint
oversight-letter-notice = Notice
oversight-letter-to = Recipient
oversight-letter-when = Last try
oversight-letter-why = Reason
oversight-letter-again = Send again
oversight-letter-tried = { $why } (tries: { $n })
oversight-retry = Send again
notice-mail-retried = It is back in the queue.
work-hint-oversight = What needs a manager's eye
work-out-of-reach = There is work to do and everybody on the staff is kept out of it. Ask somebody from outside at once and give them the manager role.

## Telling by telephone

queue-tab-call = To be told by phone
queue-caption-call = Complaints I hold whose client has no mail and has not read what is new
queue-empty-call = Nobody has to be told by telephone.
work-hint-call = No mail address; they do not know there is news
work-status-call = To call

## IN-02 Handing over

handover-title = Hand over
handover-appoint-title = Find a holder
handover-asked-title = You are asked to take this on
handover-lead = The complaint moves once the other person accepts and declares no interest. Until then nothing changes, and every clock runs on.
handover-to = Who is asked
handover-to-hint = Only colleagues who are on duty and need not be kept out.
handover-reason = Reason
handover-reason-hint = Leave, a change of duties. It goes into the history, not to the client.
handover-button = Ask them
handover-back = Back to the complaint
handover-waiting = { $name } was asked and has not answered. Asking somebody else takes this back.
handover-not-now = There is nobody to ask right now, or this is not yours to arrange.
handover-asked-lead = A colleague asks you to take this complaint on. Once you declare no interest, the content opens to you.
handover-accept = Answer and take it on
handover-outcome-accepted = Taken on
handover-outcome-declined = Not taken on, because of an interest
handover-outcome-replaced = Arranged otherwise
notice-handover-asked = They were asked. Until they accept, it stays with its holder.
queue-tab-offered = Asked of me
queue-caption-offered = Complaints a colleague asks me to take on
queue-empty-offered = Nobody asks you to take a complaint on.
work-hint-offered = A colleague or manager asks me and waits for my answer
work-status-offered = To answer

## S-05 Opening for a purpose

opening-title = Open the content
opening-recorded = Opening goes into the history first; the client sees which role opened it and on which day. It lasts an hour, or until you sign out.
opening-purpose = Why you open it
opening-approval-means = I am to approve what is planned.
opening-review-means = I am to review how it was handled.
opening-oversight-means = I am to see that it is worked on; please say why.
opening-reason = Reason
opening-reason-hint = Needed for oversight, at least 10 characters. It goes into the history; the client does not see it.
opening-button = Record and open
opening-back = Back to the complaint
opening-is-open = The content of this complaint is open to you.
opening-not-yours = The content of this complaint does not open to you.
notice-content-open = The content is open for an hour.
