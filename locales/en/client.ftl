## C-15 Following a complaint

track-title = Follow your complaint
track-lead = Use your receipt code to see where things stand, or to write to us.
track-again = Please enter your receipt code first, then you go back to that page. If you were writing, your words are still there.
track-code = Receipt code
track-code-hint = The 21 characters we gave you when you sent your complaint. Capitals, spaces and hyphens do not matter.
track-open = Open my complaint
track-lost = What if I have lost my code?
track-none = Have you not sent a complaint yet?
track-begin = Make a complaint
problem-receipt-code-required = Please enter your receipt code.
problem-receipt-code-mistyped = One character of the code may be wrong. Please check it once more.
problem-receipt-code-not-recognised = We found no complaint for this code. Please check it. If it still does not work, please call us.

## C-15 A lost code

lost-title = Lost receipt code
lost-lead = Losing the code does not harm your complaint. We go on working on it.
lost-back = Back to the code
lost-named-heading = If you told us your name
lost-named-text = Please contact us. Once we have made sure it is you, we agree on how to stay in touch.
lost-anonymous-heading = If you stayed anonymous
lost-anonymous-text = We do not know who you are, so the code cannot be restored. Nobody can see it.
lost-anonymous-again = You can send another complaint and say that it belongs to the earlier one. We will look at both together.
lost-begin = Send another complaint
lost-goes-on = If you remember the reference, please tell us. It is not a secret and opens nothing.

## The pages of one complaint

case-progress-tab = Progress
case-progress-title = Your complaint
case-messages-tab = Messages
case-messages-title = Messages
case-details-tab = What I sent
case-details-title = What I sent
case-leave-heading = Finished?
case-leave-text = If others use this device, please close your complaint. It also closes after { $minutes } minutes without use.
case-leave = Close my complaint
notice-case-left = Closed. To look again, please enter your receipt code.
notice-message-received = Your message has reached us.

## C-16 Your complaint

case-no-date = { $word }. The next date will be shown here as soon as it is set.
case-still-triage = { $word }. By { $date } we decide who will look into it and how.
case-still-outcome = { $word }. You will still have the result by { $date }.
case-new-date = { $word }. The new date will be shown here as soon as it is set.
client-late-client-update = We are sorry. We did not give you an update by { $date }. A manager has been alerted and will contact you soon.
client-late-review-decision = We are sorry. The review was not finished by { $date }. A manager has been alerted and will give you a new date.
case-unread = { $count ->
    [one] You have one new message.
   *[other] You have { $count } new messages.
}
case-unread-read = Read it
case-acting = Who is working on it now
case-next-date = Next date
case-outcome-due = Result by
case-received = Received
case-as-of = As of { $time }.
case-refresh = Refresh
case-happened = What has happened
case-older = { $count } earlier
case-event-read = Read it

## C-17 Messages

case-messages-lead = Talk to the people working on your complaint. Only they can read what you write.
case-messages-none = No messages yet. What we write to you and what you write to us will stand here.
case-messages-you = You
case-messages-us = Staff
case-messages-kept = What you were writing is still here. Please look it over, then send it.
case-messages-reply = Write to us
case-messages-reply-hint = Just as it comes to mind. Once sent it cannot be changed, but you can always add more.
case-messages-send = Send
case-messages-quick = If writing is too much right now, one press is enough:
case-messages-over = Messages are no longer possible here. Please call or write to us and give the reference.
quick-reply-more-time = I need more time
quick-reply-more-time-message = I need more time.
quick-reply-call-me = Please call me
quick-reply-call-me-message = Please call me.

## C-18 What was sent

case-details-lead = What you told us on { $time }, exactly as you sent it.
case-details-added = Added on { $date }
