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
oversight-letters-caption = Notices by mail that were given up
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
