## The sheet of paper, in the client's language

sheet-title = Receipt
sheet-thanks = Thank you for telling us. We have received it, and now it is up to us.
sheet-secret = Whoever has it can read your complaint. Keep it safe and show it to nobody.
sheet-lost = If you lose it, contact us; once we know it is you, we will help.
sheet-lost-anonymous = You left no name: a lost code cannot be recovered.
sheet-square = QR code: opens the tracking page
sheet-track = Scan it, or open this address, and enter your receipt code:
sheet-next = What happens next
sheet-reply = By { $time } a person will contact you.
sheet-reply-anonymous = By { $time } a person will leave you a message on the site.
sheet-answered = A member of staff has spoken with you. We will be in touch when there is news.
sheet-then = Then we decide who handles it and how, and tell you the next date.
sheet-correct = With the receipt code you can read what we wrote down. If it is not right, add to it or correct it.
sheet-reach = Contact us
sheet-lines = When it is too much, or you are in danger, call at any time: { $lines }
