## What all steps share

wizard-step = Step { $step } of { $steps }
wizard-continue = Save and continue
wizard-save-later = Save and finish later
wizard-back = Back
wizard-back-to-check = Back to checking your answers
wizard-optional = (optional)
wizard-skip-note = You may leave this empty and go on.
wizard-private-note = Nobody can see what you write until you send it.
wizard-why-heading = Why we ask
wizard-prefer-not = I would rather not say
wizard-unsure = Not sure
wizard-choose-several = You can choose several.
wizard-continue-draft = Go on with the form
wizard-gone-title = This draft is gone
wizard-gone-text = A draft that is not sent is kept for { $days } days. Yours was deleted after that; nobody has seen it.
wizard-gone-again = Begin again

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
start-phone-text = Call { $phone }. We write it down, read it back to you and ask you to confirm.
start-phone-hours = Hours: { $hours }
start-begin = Begin
start-existing-heading = You have a complaint you have not sent
start-existing-text = It is kept here until { $date }.
start-existing-continue = Go on with it
start-existing-discard = Delete it and begin again
start-discard-title = Delete this draft?
start-discard-what = What you wrote will be deleted and cannot be brought back.
start-discard-nobody = Nobody has seen it, and we will not know of it.
start-discard-button = Delete the draft
start-discard-keep = Keep it and go on
start-submitted-heading = You have sent it
start-submitted-text = This complaint has been sent and will not be registered twice.
start-submitted-link = See the receipt

## C-02 For whom

representation-title = Who is the complaint for?
representation-why = So that we know whose wishes count and who may be told the result.
representation-self = Myself
representation-self-hint = I am the person who had counselling.
representation-child = My child
representation-child-hint = They are under 18 or in my guardianship.
representation-represented = Someone I care for or speak for
representation-represented-hint = For example a relative, a friend, or someone who asked me to act.
representation-other = Something else
representation-other-hint = For example as a relative of someone who died, or for an organisation.

## C-02 The relation

relation-title = How you are related to this person
relation-why = What we may tell you depends on this. No proof is needed now.
relation-kind = You are
relation-kind-guardian = Their guardian, such as a parent
relation-kind-agent = Acting for them: they asked me to
relation-kind-relative-of-deceased = A close relative of someone who has died
relation-kind-adult-without-capacity = Speaking for an adult who cannot speak for themselves
relation-kind-organisation = Here for an organisation
relation-aware = Does the person know that you are complaining?
relation-aware-yes = Yes
relation-aware-no = Not yet
relation-aware-no-hint = That is all right. We will talk with you before we tell them.
relation-aware-prefer-not = I would rather not say
relation-basis = What lets you speak for them (optional)
relation-basis-hint = For example “I am her mother” or “he gave me a written authority”.
relation-back-to-self = If you change back to “Myself”, the answers on this page are removed.

## C-03 Safety

safety-title = Are you safe right now?
safety-why = If you are in danger, that comes first. Nobody learns what you choose here until you send something.
safety-safe = Yes, I am safe
safety-unsure = I am not sure
safety-unsure-hint = For example you feel very low, or someone frightens you.
safety-unsafe = No, I am not safe
safety-unsafe-hint = For example you think of harming yourself, or someone hurts or threatens you.
safety-prefer-not = I would rather not say
safety-prefer-not-hint = That is all right, you can go on.
safety-after-unsafe = Once you send it, the person on safety duty sees this answer at once and contacts you.

## C-03 Crisis page and the short form

crisis-page-title = Your safety first
crisis-page-lead = Thank you for telling us. You do not have to carry this alone.
crisis-page-nobody = So far nobody knows what you wrote here. We learn of it only when you send something.
crisis-page-short-heading = Just one thing: please contact me
crisis-page-short-text = A name and a number are enough, and count as a full complaint. Everything else can come later.
crisis-page-short-name = What shall we call you
crisis-page-short-name-hint = First name, last name or any name you like.
crisis-page-short-phone = Phone number
crisis-page-short-phone-hint = When we call we ask for you first and do not mention a complaint.
crisis-page-short-consent = I agree that you use this to contact me and keep me safe.
crisis-page-short-consent-hint = Consent text, version { $version }. For anything else we will ask you again.
crisis-page-short-submit = Send, please contact me
crisis-page-short-immediate = You said you are not safe: the person on safety duty is told at once and aims to call within { $minutes } minutes.
crisis-page-short-urgent = You said you are not sure: the person on safety duty is told and aims to call within { $hours } hours.
crisis-page-go-on-heading = Or go on with the form
crisis-page-go-on-text = You need not leave a number. Take your time.
crisis-page-go-on = Go on with the form
crisis-page-statement = I may not be safe now. Please contact me. (Sent with the short form “please contact me”.)

## C-04 Identity

identity-title = How shall we protect your identity?
identity-why = This is your choice. You can open it up later; we never do so without you.
identity-confidential = Confidential
identity-confidential-what = Only those who handle it know who you are. We do not tell the counsellor.
identity-confidential-can = Possible: contact, talks with you, refunds, reading your session records.
identity-confidential-cannot = Not possible: if only you went through this, the counsellor may guess.
identity-named = Named
identity-named-what = If needed we tell the counsellor who you are, and we tell you before.
identity-named-can = Possible: the fullest inquiry, and a direct answer from the counsellor.
identity-named-cannot = Not possible: once told, it cannot be made confidential again.
identity-anonymous = Anonymous
identity-anonymous-what = Nobody knows who you are. Contact is only by receipt code, on this site.
identity-anonymous-can = Possible: a full handling, an answer, and messages both ways.
identity-anonymous-cannot = Not possible: refunds, reading your session records, restoring a lost code.
identity-guess = Whichever you choose, the counsellor may guess from the content. Keep it in mind when you write.
identity-anonymous-clears = If you change to anonymous, the name and contact you gave are removed.

## C-05 Contact

contact-title = How can we contact you safely?
contact-why = The first reply comes within { $hours } hours, only in the way you choose.
contact-name = Your name
contact-name-hint = Those who handle the complaint see it. A last name or the name you like to be called is enough.
contact-ways = Ways to reach you
contact-ways-hint = Give a phone number or an e-mail address, or choose “only on this site”.
contact-phone = Phone number
contact-phone-hint = For example 138 0000 0000
contact-email = E-mail address
contact-email-hint = Our mails only say that there is a new message.
contact-preferred = How do you want to be contacted?
contact-preferred-phone = By phone
contact-preferred-text-message = By text message
contact-preferred-email = By e-mail
contact-preferred-portal-message = Only on this site
contact-preferred-portal-message-hint = You look here with your receipt code. We do not call or write.
contact-hours = When is it safe to contact you?
contact-hours-hint = For example “on weekdays after 7 pm”.
contact-limits = When we contact you
contact-no-voicemail = Do not leave a message
contact-no-voicemail-hint = If nobody answers, hang up and try another time.
contact-no-mention = Do not mention a complaint
contact-no-mention-hint = If someone else answers, only ask for you.
