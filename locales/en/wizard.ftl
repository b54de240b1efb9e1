## What all steps share

wizard-step = Step { $step } of { $steps }
wizard-continue = Save and continue
wizard-save-later = Save and finish later
wizard-back = Back
wizard-back-to-start = Back to the start
wizard-back-to-check = Back to checking your answers
wizard-autosaved = Saved { $time }
wizard-autosave-failed = This could not be saved just now. Please press “Save and continue”.
wizard-chars-left = {"{n}"} characters left
wizard-chars-over = {"{n}"} characters too many
wizard-gone-title = This draft is gone
wizard-gone-text = A draft that is not sent is kept for { $days } days. Yours has been deleted; nobody has seen it.
wizard-gone-exit = If you have just pressed “Leave this site”, your resume code lets you go on.
wizard-gone-again = Begin again
wizard-gone-resume = Enter a resume code

## Steps: window titles that reveal nothing, and headings of the check page

step-representation = For whom
step-relation = Your relation
step-safety = Safe now
step-identity = Identity
step-contact = Contact
step-counsellor = The service
step-categories = Kind of problem
step-statement = In your own words
step-desired-outcomes = What you hope for
step-materials = Material
step-support = Support
step-check = Check your answers

## C-01 Before you begin

start-title = Before you begin
start-lead = Thank you for speaking up. Each page asks one thing; it takes about ten minutes.
start-know-heading = Good to know first
start-know-stop = You can stop at any time. Note the resume code and you can go on later, on another device too.
start-know-skip = You can skip most questions, and you need no evidence.
start-know-unsent = Nobody can see what you write until you send it.
start-know-reply = Within { $hours } hours after you send it, a person contacts you.
start-know-counsellor = The counsellor you name, and those above and below them, cannot see the complaint.
start-exit-heading = If someone comes near
start-exit-text = Press “Leave this site” at the top, or the Shift key three times. An ordinary website appears at once.
start-safe-use-link = How to use this site safely
start-phone-heading = You can also tell us
start-phone-text = Call us. We write it down, read it back to you and ask you to confirm.
start-begin = Begin
start-resume-link = I have a resume code and want to go on
start-existing-heading = You have a complaint you have not sent
start-existing-text = It is still here and you can go on. Nobody has seen it.
start-existing-continue = Go on with it
start-existing-discard = Delete it and begin again

## C-01 Deleting a draft

discard-title = Delete the draft
discard-consequences = When you delete it
discard-what = What you wrote is deleted and cannot be brought back. The resume code stops working.
discard-nobody = Nobody has seen it, and we will not know that you wrote it.
discard-button = Delete the draft
discard-keep = Keep it and go on

## C-02 For whom

representation-title = Who is the complaint for?
representation-why = So that we know whose wishes count and who may be told the result.
representation-clears = If you change back to “Myself”, what you said about your relation is removed.

## C-02 For whom: the choices

for-whom-self = Myself
for-whom-self-hint = I am the person who had counselling.
for-whom-my-child = My child
for-whom-my-child-hint = They are under 18 or in my guardianship.
for-whom-someone-in-my-care = Someone I care for or speak for
for-whom-someone-in-my-care-hint = For example a relative, a friend, or someone who asked me to act.
for-whom-other = Something else
for-whom-other-hint = For example as a relative of someone who died, or for an organisation.

## C-02 The relation

relation-title = How are you related to this person?
relation-why = What we may tell you depends on this. No proof is needed now.
relation-kind = You are
relation-kind-guardian = Their guardian, such as a parent
relation-kind-agent = Acting for them: they asked me to
relation-kind-adult-without-capacity = Speaking for an adult who cannot speak for themselves
relation-kind-relative-of-deceased = A close relative of someone who has died
relation-kind-organisation = Here for an organisation
relation-knows = Does the person know that you are complaining?
relation-basis = What lets you speak for them
relation-basis-hint = For example “I am her mother” or “he gave me a written authority”.

## C-02 Whether the person knows

knows-yes = Yes
knows-no = Not yet
knows-no-hint = That is all right. We will talk with you before we tell them.
knows-unsure = Not sure

## C-03 Safety

safety-title = Are you safe right now?
safety-why = If you are in danger, that comes first. Nobody learns what you choose here until you send something.
safety-after = If you choose “not safe” or “not sure”, the person on safety duty sees it once you send the complaint, and contacts you.

## C-03 Safety: the choices

safety-answer-safe = Yes, I am safe
safety-answer-unsure = I am not sure
safety-answer-unsure-hint = For example you feel very low, or someone frightens you.
safety-answer-unsafe = No, I am not safe
safety-answer-unsafe-hint = For example you think of harming yourself, or someone hurts or threatens you.
safety-answer-not-said = I would rather not say
safety-answer-not-said-hint = That is all right, you can go on.

## C-03 Crisis page and the short form

crisis-page-window = Help
crisis-page-title = Your safety first
crisis-page-lead = Thank you for telling us. You do not have to carry this alone.
crisis-page-nobody = So far nobody knows what you wrote. We learn of it only when you send something.
crisis-page-go-on-heading = Or go on with the form
crisis-page-go-on = Go on with the form
crisis-page-go-on-text = You need not leave a number. Take your time.
crisis-page-short-heading = Just one thing: please contact me
crisis-page-short-text = A name and a number are a full complaint. Anything else can come later, if you like.
crisis-page-short-soon = The person on safety duty is told at once and calls you as soon as possible.
crisis-page-short-name = What shall we call you
crisis-page-short-name-hint = First name, last name or any name you like.
crisis-page-short-phone = Phone number
crisis-page-short-phone-hint = If someone else answers, we only ask for you.
crisis-page-short-consent = I agree that you use this to contact me and keep me safe.
crisis-page-short-consent-hint = This includes that I am not safe. Consent text, version { $version }.
crisis-page-short-submit = Send, please contact me

## C-04 Identity

identity-title = How shall we protect your identity?
identity-why = This is your choice. You can open it up later; we never do so without telling you.
identity-confidential = Confidential
identity-confidential-hint = Those who handle it know who you are; the counsellor does not. Contact, talks, refunds and your records are possible. If only you went through this, the counsellor may guess.
identity-named = Named
identity-named-hint = If needed we tell the counsellor who you are, and we tell you before. The inquiry is fullest; once told, it cannot be made confidential again.
identity-anonymous = Anonymous
identity-anonymous-hint = Nobody knows who you are; contact is only here, by receipt code. It is handled and answered all the same, but without refunds or your records, and a lost code cannot be restored.
identity-guess = Whichever you choose, the counsellor may guess from the content. Keep it in mind when you write.
identity-clears = If you change to anonymous, the name and contact you gave are removed.

## C-05 Contact

contact-title = How can we contact you safely?
contact-why = The first reply comes within { $hours } hours, only in ways you allow.
contact-name = Your name
contact-name-hint = Those who handle the complaint see it. A last name or the name you like to be called is enough.
contact-ways = Ways to reach you
contact-ways-hint = A phone number or an e-mail address is enough, or choose “only on this site”.
contact-phone = Phone number
contact-phone-hint = For example 138 0000 0000
contact-email = E-mail address
contact-email-hint = Our mails only say that there is a new message.
contact-preferred = Which way should we try first?
contact-preferred-phone = By phone
contact-preferred-text-message = By text message
contact-preferred-email = By e-mail
contact-preferred-portal-message = Only on this site
contact-preferred-portal-message-hint = You look here with your receipt code. We do not call or write.
contact-unsafe = Which ways are not safe?
contact-unsafe-hint = Our staff will not use the ways you tick.
contact-times = When is it safe to contact you?
contact-times-hint = Tick none if any time is fine.
contact-times-note = Anything more about the time
contact-times-note-hint = For example “only on Wednesday evenings”.
contact-limits = When we contact you
contact-no-message = Leave no message
contact-no-message-hint = If nobody answers, hang up and try another time.
contact-no-mention = Do not mention a complaint
contact-no-mention-hint = If someone else answers, only ask for you.

## C-05 Safe times

safe-time-weekday-morning = Weekday mornings (8–12)
safe-time-weekday-afternoon = Weekday afternoons (12–18)
safe-time-weekday-evening = Weekday evenings (18–21)
safe-time-weekend-day = Weekends by day (8–18)
safe-time-weekend-evening = Weekend evenings (18–21)
