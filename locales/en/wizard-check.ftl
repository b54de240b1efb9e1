## C-12 Check your answers

check-title = Check your answers
check-lead = You have not sent it yet. Nobody has seen what you wrote.
check-section-you = About you
check-section-matter = What happened
check-section-wishes = What you hope for and need
check-for-whom = For whom
check-relation-kind = Relation
check-knows = Whether the person knows
check-basis = What lets you speak for them
check-safety = Safe now
check-identity = Identity
check-name = Name
check-phone = Phone
check-email = E-mail
check-preferred = First choice
check-unsafe-ways = Ways that are not safe
check-safe-times = Safe times
check-limits = Please mind
check-site = Where
check-counsellor = Counsellor
check-when = When
check-unwanted = Who should not deal with it
check-categories = Problem
check-statement = Your words
check-wishes = Wishes
check-amount = Amount
check-amount-yuan = { $amount } yuan
check-materials = Material
check-files = Files
check-support = Support
check-language = Language
check-under-18 = Under 18
check-interviewer = Whom to talk to
check-unknown = Not known
check-any-time = Any time

## C-12 Who will see what

sees-heading = Who will see what
sees-handlers = Those who handle it: everything. They first declare that they have no interest in the matter.
sees-counsellor-confidential = The counsellor: the points to answer, not who you are.
sees-counsellor-named = The counsellor: the points to answer. Before we say who you are, we tell you.
sees-counsellor-anonymous = The counsellor: the points to answer. We do not know who you are ourselves.
sees-excluded = The counsellor and those above and below: they cannot open or find it.
sees-admin = System administrators: none of the content.
sees-you = You: progress at any time with your receipt code, and who has opened it.

## C-12 Consents

consents-heading = Your consent
consents-sensitive = I agree that you use what I wrote to handle this complaint, including sensitive details such as health.
consents-sensitive-hint = Without this we cannot keep the complaint. You can withdraw it at any time. Version { $version }.
consents-tell-counsellor = You may tell the counsellor who I am (optional)
consents-tell-counsellor-hint = If you leave it empty we do not. You can agree later.
consents-session-records = You may read my session records (optional)
consents-session-records-hint = Only the parts that matter, and each time it is recorded.
consents-privacy-link = How your information is protected
consents-or-phone = If you would rather not agree online, you can call us:
consents-submit = Send the complaint
consents-submit-after = You then get a receipt code, and a person contacts you within { $hours } hours.

## C-13 Receipt

receipt-title = Received
receipt-heading = We have received your complaint
receipt-lead = Thank you for telling us. Now it is our turn.
receipt-code = Receipt code
receipt-code-note = Please write it down now. After you press “I have noted it” it is not shown again.
receipt-code-secret = Whoever has it can see your complaint. We never send it by mail or text.
receipt-code-lost = If you lose it, contact us. With a name on record we can help once we know it is you; an anonymous one cannot be restored.
receipt-reference = Reference
receipt-reference-note = You can quote it when you talk to us; it is not a secret.
receipt-received = Received at
receipt-next-heading = What happens next
receipt-next-reply = By { $time } a person contacts you; if you are anonymous, they write to you on this site.
receipt-next-then = Then we decide who looks into it and how, and tell you the next date.
receipt-next-you = At any time you can see where it stands and write to us with your code.
receipt-next-safety = The person on safety duty has been alerted and will contact you as soon as possible.
receipt-track = Follow it with your code
receipt-noted = I have noted it
receipt-noted-after = After that, this device forgets the complaint.
receipt-print = You can print this page with your browser; it shows nothing of what you wrote.
receipt-over-title = The receipt is no longer shown
receipt-over-text = A receipt is shown only in the browser that sent it, until you press “I have noted it” or for 24 hours.
receipt-over-help = Please use your receipt code. If you did not note it, contact us.

## C-14 Saved for later

saved-title = Saved
saved-heading = Saved. You can come back at any time
saved-lead = Nobody can see what you wrote.
saved-code = Resume code
saved-code-note = Please write it down now; it is shown only once.
saved-code-over = The resume code is no longer shown. If you need one, go back to the draft and press “Save and finish later” again.
saved-until = Kept until { $date }, then deleted.
saved-other-device = On this or another device, open “Go on with your form” and enter the code.
saved-one-device = Once opened on another device, this one can no longer see the draft.
saved-go-on = Go on now
saved-leave = Leave this site

## C-14 Resume

resume-title = Go on with your form
resume-lead = Enter the resume code you noted. Capitals, spaces and hyphens do not matter.
resume-code = Resume code
resume-go = Open the draft
resume-lost = Without the code nobody can open the draft, not even we. You can begin again.
resume-begin = Begin again
