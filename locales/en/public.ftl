## Home

home-window = Home
home-title = If something about your counselling was not right, please tell us
home-lead = It can be large or small. We will listen, look into it with care, and tell you what we found.
home-complain = Make a complaint
home-complain-hint = About ten minutes. You can stop at any time and go on later.
home-track = Follow your complaint
home-track-hint = Use your receipt code to see where it stands and to write to us.
home-help = I need help now
home-help-hint = Phone numbers on one page, nothing to fill in.
home-expect-heading = What you can expect
home-expect-who = Who reads it
home-expect-who-text = Intake staff receive it, and people who took no part look into it. The counsellor you name cannot see the complaint.
home-expect-reply = How soon you hear from us
home-expect-reply-text = Within { $hours } hours a person contacts you, on weekends and holidays too.
home-expect-private = Is it confidential
home-expect-private-text = You may stay anonymous or ask for confidentiality. Then we do not tell the counsellor who you are.
home-expect-care = Will it affect my counselling
home-expect-care-text = No. Complaining does not change the service you get, and nobody may make things hard for you because of it.
home-ways = You need not do this online. Call, write or come by: we write it down and read it back to you.

## Help now

help-now-title = Help now
help-now-danger-text = Please call at once. If you cannot speak, call and stay on the line.
help-now-talk-text = Feeling low, unable to sleep, not wanting to live: you can call the helpline about any of it. There is nothing to prepare.
help-now-us-heading = You want us to contact you
help-now-us-text = The second step of the complaint form asks whether you are safe. There you can leave just a number and ask us to call.
help-now-us-link = Open the form
help-now-us-track = If you have complained already, you can write to us with your receipt code.
help-now-us-track-link = Write with your receipt code
help-now-us-not-instant = We are not an emergency service and may not read a message at once. In danger, please call the numbers above.
help-now-us-phone = Call us ({ $hours }):
help-now-back = Back to where you were

## Using this site safely

safe-use-title = Using this site safely
safe-use-lead = If someone may look at your phone or computer, please read this page first.
safe-use-device-heading = Which device to use
safe-use-device-1 = If you can, use a device that only you use, or borrow one from someone you trust.
safe-use-device-2 = Open a private or incognito window of your browser, then type the address.
safe-use-device-3 = Computers at work or school and shared networks may record which sites you visit.
safe-use-exit-heading = What “Leave this site” does
safe-use-exit-1 = It switches to an ordinary website at once.
safe-use-exit-2 = It makes this device forget a complaint you have not sent, and closes your case.
safe-use-exit-3 = If you noted the resume code you can go on later; if not, the draft can no longer be opened.
safe-use-exit-4 = Pressing the Shift key three times does the same.
safe-use-exit-not-heading = What “Leave this site” cannot do
safe-use-exit-not-1 = It does not erase the browser's history. Others may still see that you were here.
safe-use-exit-not-2 = It does not delete screenshots, print-outs or downloads you kept.
safe-use-exit-not-3 = It can do nothing about monitoring software on the device.
safe-use-history-heading = Clearing traces
safe-use-history-1 = In the browser's history, delete only the entries of this site. An empty history can draw attention.
safe-use-history-2 = Pages opened inside an app such as WeChat must be cleared inside that app.
safe-use-contact-heading = How we contact you safely
safe-use-contact-1 = The form asks when it suits you, whether we may leave a message, and whether we may mention a complaint.
safe-use-contact-2 = Our mails and texts say only that there is a new message, never what it is about.
safe-use-contact-3 = You may also choose to be contacted on this site only: no calls, no mails.
safe-use-code-heading = Your receipt code
safe-use-code-1 = Whoever has the code can see your complaint. Please keep it where only you can find it.
safe-use-code-2 = Do not leave a photo of it in your album or send it in a chat.

## Privacy

privacy-title = How your information is protected
privacy-lead = This page says what we keep, why, for how long, who can read it, and what your rights are.
privacy-what-heading = What we keep
privacy-what-1 = What you write in the complaint, and the messages between you and us.
privacy-what-2 = The name and contact you choose to leave. None of it if you stay anonymous.
privacy-what-3 = A record of the handling: who did what, and when.
privacy-what-4 = We use no tracking, no advertising, and send no request to any other site.
privacy-why-heading = Why
privacy-why-text = Only to handle your complaint, to keep people safe and to improve the service. The basis is your consent and the Personal Information Protection Law.
privacy-how-long-heading = For how long
privacy-how-long-draft = A draft that was not sent: deleted after { $days } days, seen by nobody.
privacy-how-long-counselling = A complaint with counselling content: { $years } years after it is filed.
privacy-how-long-general = Any other complaint: { $years } years after it is filed.
privacy-how-long-end = Then the key to the content is destroyed, and it can never be read again.
privacy-who-heading = Who can read it
privacy-who-1 = The intake person who takes it and the people who handle it. They first declare that they have no interest in the matter.
privacy-who-2 = The counsellor you name and those above and below them cannot see or find it.
privacy-who-3 = The system administrator cannot see the content of any complaint.
privacy-who-4 = Each time someone opens the content it is recorded, and you can see that on your case page.
privacy-how-heading = How it is protected
privacy-how-text = Content is encrypted before it is stored. Someone in control of the running server could still read it; such people are few and bound by duty.
privacy-exceptions-heading = When we tell others without your consent
privacy-exceptions-1 = Someone's life is in danger.
privacy-exceptions-2 = A minor is being harmed and the law requires a report.
privacy-exceptions-3 = A court or an authority requires it by law.
privacy-exceptions-4 = We tell only what is needed, and let you know whenever the law allows.
privacy-rights-heading = Your rights
privacy-rights-1 = To see what you sent, to add to it and to have it corrected.
privacy-rights-2 = To withdraw the complaint or any consent.
privacy-rights-3 = To ask for a copy of your data, or for its deletion when its time is over.
privacy-rights-4 = Write to us on your case page, or use one of the ways below.
privacy-outside-heading = Turning to others
privacy-outside-text = You may also turn to the cyberspace or health authorities.
privacy-consents-heading = Versions of the consent text
privacy-consents-version = In use now: version { $version }. Your complaint always shows which version you agreed to.
privacy-cookies-heading = Cookies
privacy-cookies-text = Only the few we need: your draft, your sign-in, your language and display. None follows you.

## Accessibility

accessibility-title = Accessibility
accessibility-lead = Everybody should be able to use this site. Where that fails, please tell us.
accessibility-can-heading = You can
accessibility-can-1 = do every step with the keyboard alone or with a screen reader
accessibility-can-2 = zoom to 400% without scrolling sideways
accessibility-can-3 = switch scripts off and lose nothing you need
accessibility-can-4 = choose light or dark, or follow your device
accessibility-can-5 = change the language at any time without losing what you wrote
accessibility-standard-heading = The standard we follow
accessibility-standard-text = Web Content Accessibility Guidelines (WCAG) 2.2, level AA. Every page is checked automatically after each change.
accessibility-limits-heading = What is missing so far
accessibility-limits-text = There is no sign-language video and no easy-read version yet. We can arrange an interpreter or read things to you.
accessibility-help-heading = If you get stuck
accessibility-help-text = Please contact us in the way that suits you; we can also fill in the form for you.
