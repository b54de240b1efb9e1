## Letters to the client

letter-kind-decline = Why we cannot take up your complaint
letter-decline-opening = We have read with care what you told us on { $date } ({ $reference }). We are sorry: we cannot take it up. It takes courage to speak; thank you for telling us.
letter-decline-why = Why
letter-decline-elsewhere = Where else you can turn
letter-decline-disagree = If you disagree
letter-decline-review = You may ask for a review until { $date }. Somebody who took no part will look at it again. Just write to us on the page of your complaint.
letter-decline-support = If you need support
letter-decline-help = The helpline 12356 is answered day and night. In danger, please call 110 or 120.
letter-decline-reason-not-our-service = The service you describe was not given by us, so we have no way to look into it.
letter-decline-reason-not-a-complaint = What you wrote reads like a question or a suggestion; we will answer it in another way.
letter-decline-reason-already-decided = This was decided before, and we saw nothing new this time.
letter-decline-reason-before-court = A court or an arbitrator is dealing with this, and we cannot decide beside them.
letter-decline-reason-out-of-time = It happened long ago and can hardly be looked into any more.
letter-decline-reason-insufficient-information = We asked you for more, and what we have is not enough to look into it.
letter-decline-reason-no-authority = We have not seen yet that you may speak for the person concerned.
letter-decline-reason-abusive = We think this was dealt with several times and cannot go on as a complaint.
case-letters-tab = Letters
case-letters-title = Our letters to you
case-letters-there = We have written you a letter: why, and where else you can turn.
case-letters-open = Open the letter
case-letters-review = If you disagree, you may ask for a review until { $date }. Just write us a message.
case-letters-write = Write to ask for a review
